/** Verdicts in set words, without a deciding verb that says it all. */
import { isContrary, saysItAlone } from "../language/contrary.ts";
import { mayBeFormula } from "../language/cues.ts";
import { decidingWords } from "../language/deciding-words.ts";
import { letter, upper } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Told } from "../language/verbs.ts";
import { bodyFormulas, formulas } from "./formula-table.ts";
import { unqualified, type Verdict } from "./verdict.ts";

/** Null where the sentence is none of them, whole or without what only adds to it. */
export function formulaIn(sentence: Sentence, own: OwnBody): Verdict | null {
  if (!mayBeFormula(sentence.lower)) return null;
  const start = /^[\s•·*-]*/.exec(sentence.lower)?.[0].length ?? 0;
  const said = sentence.lower.slice(start).replace(/[.!?\s]+$/, "");
  const place = { sentence, start, own };
  const core = withoutAddition(said);
  return formulaOf(said, place) ?? (core === said ? null : formulaOf(core, place));
}

/** Where the words begin in the sentence. */
type Place = { readonly sentence: Sentence; readonly start: number; readonly own: OwnBody };

function formulaOf(said: string, { sentence: { text, from }, start, own }: Place): Verdict | null {
  const fits = (match: RegExpExecArray | null, person?: "follows") =>
    match !== null && (person === undefined || isPerson(text.slice(start + match[0].length)));
  for (const formula of bodyFormulas) {
    const match = formula.words.exec(said);
    if (match === null || !fits(match, formula.person) || own.tag(match[1] ?? "") !== "O") continue;
    const { outcome, words: _words, to, person: _person, ...facts } = formula;
    // What a council that only advises cannot join in is others' plan.
    if (own.advises && outcome === "rejected" && match[0].includes("tilslutte")) continue;
    const told = match[to] ?? "";
    const at = from + start + match.index + match[0].length - told.length;
    return { ...verdict(outcome, at, told), ...facts };
  }
  for (const formula of formulas) {
    const match = formula.words.exec(said);
    if (match === null || !fits(match, formula.person)) continue;
    const { outcome, words: _words, person: _person, entries, ...facts } = formula;
    const told = { ...verdict(outcome, from + start + match.index, match[0]), ...facts };
    const behind = () => said.slice(match.index + match[0].length).trim();
    if (entries === "first") return withThing(told, match[0]);
    const scope = entries === "named" ? (match[1] ?? "") : entries ? behind() : "";
    return { ...told, scope, thing: scope, bare: told.bare && scope === "" };
  }
  return null;
}

const firstNoun =
  /^(?:(?:den|det|de) )?(?!indstilling|forslag|sag|punkt)([a-zæøå-]{2,}?(?:en|et|erne|ene|ne))(?![a-zæøå])/;

/** "Broen males som foreslået": of several points that on the bridge. */
function withThing(told: Verdict, words: string): Verdict {
  const thing = firstNoun.exec(words)?.[1] ?? "";
  return { ...told, thing, bare: told.bare && thing === "" };
}

/** How, why or with what regard something was decided, and what was done besides. */
const addition =
  /(?:,? \(|,? (?:jf|idet|da|fordi|hvorefter|hvilket|selv om|selvom|uanset|ligesom|trods|samt|under|på baggrund af|med (?:henblik|henvisning|virkning|bemærkning|tak|de faldne|de bemærkninger)|efter en|som det fremgår|men med|dog med|og (?:takkede|takker|kvitterede|kvitterer))(?![a-zæøå])).*$/;
const words = /[a-zæøåé]+/g;

/** Without what is added, unless that tells of another end. */
function withoutAddition(said: string): string {
  const added = addition.exec(said);
  if (added === null || added.index === 0 || /(?<![a-zæøå])ikke(?![a-zæøå])/.test(added[0]))
    return said;
  const verbs = (added[0].match(words) ?? []).flatMap((word) => decidingWords.get(word) ?? []);
  return verbs.some(({ verb }) => isContrary(verb.outcome) && saysItAlone(verb))
    ? said
    : said.slice(0, added.index);
}

const fullName = new RegExp(
  `^((?:[${upper}](?:\\.|[${letter}'-]+)\\s+){1,3}[${upper}][${letter}'-]+)(?=[\\s,.;:(]|$)`,
);
/** "Søndre Kaj" is chosen too, and is nobody. */
const place =
  /^(?:nordre|søndre|vestre|østre|gamle|ny|nye|store|lille|model|forslag|scenarie)\s|(?:kaj|havn|havnen|skole|skolen|vej|gade|plads|mark|park|center|huset|hus|hallen|by|torv|stræde|kommune|gruppen|forening|selskab)$/i;

/** Whether a text begins with somebody's first name and surname. */
function isPerson(text: string): boolean {
  const [, named] = fullName.exec(text) ?? [];
  return named !== undefined && !place.test(named);
}

function verdict(outcome: Told, from: number, said: string): Verdict {
  const plain = {
    ...unqualified,
    strength: "firm",
    matter: "main",
  } as const;
  return { outcome, from, to: from + said.length, rule: "formula", ...plain };
}
