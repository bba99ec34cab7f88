/** A sentence taken apart into clauses, each word of them with what it is. */

import type { Changing } from "../../../../contract/plain/changing.ts";
import { finiteForm } from "./forms.ts";
import { readNumber } from "./numbers.ts";
import type { OwnBody } from "./own-body.ts";
import { partyListsIn } from "./parties.ts";
import type { Sentence } from "./sentences.ts";
import { type DecidingVerb, type DecidingWord, decidingWords } from "./verbs.ts";
import { type Tag, tagOf } from "./words.ts";

/**
 * `word` is the text in lower case, `from` and `to` are places in the decision's text; `deciding` is what
 * the word may decide, as a verb.
 */
export type Word = {
  readonly text: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly deciding: readonly DecidingWord[];
};

/**
 * `tags` holds a letter for each word (see words.ts), `text` the clause in lower case, with its brackets. `kind`: a `main`
 * clause; the `content` of what was decided ("besluttede, at …"); `reported`, what somebody says or what
 * depends on something. `denied` where what governs the content is negated: "besluttede ikke at …".
 * `joined` where the clause goes on with the one before it: "…, og udsatte punkt 3". `foreign` where
 * somebody else than this body decided the content: "Forvaltningen besluttede at …".
 */
export type Clause = {
  readonly kind: "main" | "content" | "reported";
  readonly words: readonly Word[];
  readonly tags: string;
  readonly text: string;
  readonly denied: boolean;
  readonly joined: boolean;
  readonly foreign: boolean;
};

/** `subject`: the clause whose subject an infinitive had interrupted: "Forslaget om at sælge | blev …". */
type Open = Pick<Clause, "joined"> & {
  readonly kind: Clause["kind"];
  readonly denied: boolean;
  readonly foreign: boolean;
  readonly words: readonly Word[];
  readonly tags: string;
  readonly subject: Open | null;
};

/** "Indstillingen som ændret" and "for så vidt angår kajen" begin no clause. */
const piece =
  /(?:[Ff]or så vidt|[Hh]vad) angår(?![a-zæøå])|som (?:ændret|tilrettet|rettet|revideret|justeret|fremlagt|forelagt|anført|beskrevet)(?![a-zæøå])|[A-Za-zÆØÅæøåÉéÄäÖöÜü\d][A-Za-zÆØÅæøåÉéÄäÖöÜü\d'’-]*|[,;:()–]|(?<=\s)-(?=\s)/g;

/** The clauses of a sentence, in order; what stands in brackets stands in none of them. */
export function clausesOf(sentence: Sentence, own: OwnBody): Clause[] {
  const clauses: Changing<Open>[] = [opened("main", false)];
  const { lower } = sentence;
  const lists = partyListsIn(sentence.text);
  let depth = 0;
  for (const match of sentence.text.matchAll(piece)) {
    const printed = match[0];
    if (printed === "(") depth += 1;
    else if (printed === ")") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/^[,;:–-]$/.test(printed)) {
      const inList = lists.some(({ from, to }) => from < match.index && match.index < to);
      if (!inList) breakOff(clauses, /[,;]/.test(printed));
    } else add(clauses, toWord(match, sentence, lower), own);
  }
  return clauses.filter(({ words }) => words.length > 0).map((open) => toClause(open, sentence));
}

function opened(
  kind: Clause["kind"],
  joined: boolean,
  facts: Partial<Changing<Open>> = {},
): Changing<Open> {
  const plain = { denied: false, foreign: false, subject: null };
  return { kind, words: [], tags: "", joined, ...plain, ...facts };
}

/** After a mark: a main clause, or what a relative clause had interrupted. */
function breakOff(clauses: Changing<Open>[], joined: boolean): void {
  const [before, open] =
    clauses.slice(-2).length === 2 ? clauses.slice(-2) : [undefined, clauses[0]];
  if (open === undefined || open.words.length === 0) return;
  const aside =
    /^s/.test(open.tags) || /^(?:bortset|undtagen|undtaget)$/.test(open.words[0]?.word ?? "");
  const interrupted = aside && before !== undefined && !/[VDbhkm]/.test(before.tags);
  if (!interrupted) clauses.push(opened("main", joined));
  else {
    const { denied, foreign } = before;
    clauses.push(opened(before.kind, joined, { denied, foreign }));
  }
}

function toWord({ 0: text, index }: RegExpExecArray, { from }: Sentence, lower: string): Word {
  const word = lower.slice(index, index + text.length);
  const known = decidingWords.get(word);
  const deciding =
    known?.filter(({ verb }) => saysSomething(verb, lower, index + text.length)) ?? none;
  return { text, word, from: from + index, to: from + index + text.length, deciding };
}

/** `end` is where the verb ends in the sentence. */
function saysSomething(
  { beside, behind, unlike }: DecidingVerb,
  lower: string,
  end: number,
): boolean {
  const follows = behind?.test(lower.slice(end, end + longestBehind).trimStart()) ?? true;
  return follows && (beside?.test(lower) ?? true) && !unlike?.test(lower);
}

const longestBehind = 20;
const none: readonly DecidingWord[] = [];

/** Adds a word to the open clause, or begins another with it. */
function add(clauses: Changing<Open>[], word: Word, own: OwnBody): void {
  const open = clauses.at(-1);
  if (!open) return;
  const tag = tagIn(open, word, own);
  const next = resumed(clauses, tag, word) ?? startedBy(clauses, open, tag, word.text);
  if (next !== null && open.words.length > 0) clauses.push(next);
  else if (next !== null) {
    const { kind, denied, foreign } = next;
    Object.assign(open, { kind, denied, foreign });
  }
  const target = clauses.at(-1) ?? open;
  target.words.push(tag === "V" || word.deciding === none ? word : { ...word, deciding: none });
  target.tags += tag;
}

/** Names of bodies, of members, of parties and capitals may mean this body or a part of it. */
const maybeOwn = /[EGNAY]/;

function tagIn(open: Open, word: Word, own: OwnBody): Tag {
  if (decides(word, open)) return "V";
  const tag = tagOf(word.text, word.word);
  if (!maybeOwn.test(tag)) return tag;
  return own.tag(word.text, { before: open.words.at(-1)?.text, at: word.from }) ?? tag;
}

/** Of a point, where only one is answered. */
const mark = /^(?:\d{1,2}|[a-zA-Z])$/;

/** A noun decides only where it stands first: "Afslag.", but not "Indstillingen om afslag". */
function decides({ deciding, text, word }: Word, { tags, words }: Open): boolean {
  // "5 stemmer"
  if (deciding.length === 0) return false;
  if (/^stemmer?$/.test(text) && readNumber(words.at(-1)?.text ?? "") !== null) return false;
  // "Rådet for Socialt Udsatte", but "1. Godkendt"
  const marked = words.length === 1 && mark.test(words[0]?.text ?? "");
  if (words.length > 0 && !marked && word !== text) return false;
  const verbs = deciding.some(({ form }) => form !== "noun");
  return verbs || /^[acb]*$/.test(tags);
}

/** The clause that a word begins, or null where it goes on with the open one. */
function startedBy(
  clauses: readonly Open[],
  open: Open,
  tag: Tag,
  word: string,
): Changing<Open> | null {
  const opens = open.words.length === 0 && open.joined;
  if (tag === "s" && open.words.length === 0 && !open.joined && word === "Som") return null;
  if (opens && (/^(?:hvilket|hvorefter)$/.test(word) || tellsFate(clauses.at(-2), word)))
    return opened("main", true);
  if (tag === "s" || (opens && /^(?:der|om|så)$/.test(word))) return opened("reported", true);
  if (tag === "t") return startedByThat(open.words.length > 0 ? open : clauses.at(-2));
  if (tag === "c" && /[VDb]/.test(open.tags)) {
    const { kind, denied, foreign } = open;
    return opened(kind, true, { denied, foreign });
  }
  return null;
}

/**
 * What came of a proposal, of what was voted on, or of a point: "Borgmesteren foreslog Mie Dam, som blev
 * valgt", "stemte imod indstillingen, der blev vedtaget", "bortset fra punkt 2, som udsættes".
 */
function tellsFate(before: Open | undefined, word: string): boolean {
  if (!/^(?:som|der)$/.test(word) || before?.kind !== "main") return false;
  if (before.tags.includes("Q") || before.tags.endsWith("I#")) return true;
  const votes = before.words.some(({ text }) => /^stem(?:t|te|mer)$/.test(text));
  return votes && /[IM]$/.test(before.tags);
}

const infinitive = /^t[an]*[wVbhkm]/;
const short = /^[a-zæøå]*(?:få|gå|stå|nå|slå)$|^(?:bo|bero)$/;

/** "at sælge huset": an infinitive with what belongs to it, not "at huset sælges". */
function isInfinitive({ tags, words }: Open): boolean {
  const verb = words[(infinitive.exec(tags)?.[0].length ?? 0) - 1]?.text ?? "";
  return verb !== "at" && (/e$/.test(verb) || short.test(verb));
}

const finiteAuxiliary = /^(?:blev|bliver|er|var|har|havde|kan|kunne|vil|ville|skal|skulle)$/;

/**
 * The main clause that goes on behind an infinitive: "Forslaget om at sælge huset | blev …", "fandt ikke
 * anledning til at ændre planen | og afviste klagen".
 */
function resumed(clauses: readonly Open[], tag: Tag, word: Word): Changing<Open> | null {
  const [before, open] = clauses.slice(-2);
  if (before === undefined || open === undefined || open.kind === "main") return null;
  if (goesOnAfter(before, open) && tag === "V" && decidesNow(word)) return opened("main", true);
  if (before.kind !== "main" || open.kind !== "reported" || !isInfinitive(open)) return null;
  if (/[VDbhkmQ]/.test(before.tags) || !/[IMCRGw]/.test(before.tags)) return null;
  const ends = tag === "V" ? decidesNow(word) : finiteAuxiliary.test(word.word);
  return ends ? opened("main", true, { subject: before }) : null;
}

/** "at ændre planen og …", "at udsætte sagen, og …" */
function goesOnAfter(before: Open, open: Open): boolean {
  return /^c[an]*$/.test(open.tags)
    ? isInfinitive(before)
    : /c[an]*$/.test(open.tags) && isInfinitive(open);
}

function decidesNow({ deciding }: Word): boolean {
  return deciding.length > 0 && deciding.every(({ form }) => finiteForm.test(form));
}

/** "at": the content of what is decided, or of what is said. */
function startedByThat(before: Open | undefined): Changing<Open> {
  if (before?.kind !== "main" || !decidesThat(before)) return opened("reported", true);
  const own = /[OF]/.test(before.tags);
  const side = votedFor.exec(lastWords(before));
  const foreign = !own && (side !== null || /[AEYPK]/.test(before.tags));
  const denied = before.tags.includes("n") !== (side?.[1]?.endsWith("mod") ?? false);
  return opened("content", true, { denied, foreign });
}

const decidesByContent = /^(?:vedtage|vælge)$/;
/** "besluttede med 14 stemmer mod 11 at …" */
const withVotes = /D[an]*r#wr#[a-zN]*$/;
/** What a body does not have when it refuses: "finder ikke grundlag for at …". */
const lacking = /\b(?:i stand til|grundlag for|anledning til|mulighed for|hjemmel til|belæg for)$/;

/** "besluttede at", "vedtog, at", "blev enige om at", "ønsker ikke at", "ser sig ikke i stand til at" */
function decidesThat({ words, tags }: Open): boolean {
  if (/D[^fr]{0,4}$|^D/.test(tags) || withVotes.test(tags) || /[mk][au]*n[au]*$/.test(tags))
    return true;
  const end = lastWords({ words });
  if (/\benig[et]? om$/.test(end) || (lacking.test(end) && tags.includes("n"))) return true;
  if (votedFor.test(end)) return true;
  return words.slice(-3).some(({ deciding }) => deciding.some(isDecision));
}

/** "stemte for at", "stemte imod, at" */
const votedFor = /\bstem(?:te|mer) (for|i?mod)$/;

function lastWords({ words }: Pick<Open, "words">): string {
  return words
    .slice(-4)
    .map(({ word }) => word)
    .join(" ");
}

function isDecision({ verb, form }: DecidingWord): boolean {
  return decidesByContent.test(verb.verb) && form !== "infinitive";
}

function toClause(open: Open, { from, lower }: Sentence): Clause {
  const { kind, words, tags, denied, joined, foreign, subject } = open;
  const first = subject?.words[0] ?? words[0];
  const text = lower.slice((first?.from ?? from) - from, (words.at(-1)?.to ?? from) - from);
  return { kind, words, tags, text, denied, joined, foreign };
}
