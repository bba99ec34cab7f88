/** Verdicts in set words, without a deciding verb that says it all. */
import { letter, upper } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Told } from "../language/verbs.ts";
import type { Verdict } from "./verdict.ts";

/** `person` where a name must follow the words. */
type Formula = Partial<Pick<Verdict, "strength" | "bare">> & {
  readonly outcome: Told;
  readonly words: RegExp;
  readonly person?: "follows";
};

const adopting = "godkende|tiltræde|vedtage|følge|imødekomme|tilslutte sig|sige ja til";
/** "Der var bred enighed om ikke at godkende forslaget" */
function agreedTo(not: string, verbs: string): RegExp {
  return new RegExp(
    `^der (?:var|er|blev) (?:[a-zæøå]+ )?enighed om ${not}at (?:${verbs})(?![${letter}])`,
  );
}

/** Held against a whole sentence in lower case, marks and bullets aside. */
const formulas: readonly Formula[] = [
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:(?:beslutningen|afgørelsen|der|det|blev|er|foretoges|foretages|besluttet|beslutning|[${letter}]+(?=t )) ){0,3}(?:som (?:indstillet|foreslået|anbefalet)|i (?:overensstemmelse med|henhold til) indstillingen|efter indstillingen|jf\\.? indstillingen)(?![${letter}])`,
    ),
  },
  {
    outcome: "rejected",
    words:
      /(?:der var|der er|var der) (?:i [a-zæøå]+ )?(?:ikke|intet|ingen) (?:[a-zæøå]+ )?(?:flertal|opbakning|tilslutning) (?:i [a-zæøå]+ )?(?:for|til)\b/,
  },
  { outcome: "rejected", words: /^der (?:var|er) (?:et )?flertal i?mod\b/ },
  {
    outcome: "approved",
    words: /^der (?:var|er) (?:et )?(?:flertal|opbakning|tilslutning) (?:for|til)\b/,
  },
  { outcome: "approved", words: agreedTo("", adopting) },
  { outcome: "rejected", words: agreedTo("ikke ", adopting) },
  { outcome: "rejected", words: agreedTo("", "afvise|afslå|forkaste|sige nej til") },
  { outcome: "noted", words: /^(?:til (?:udvalgets |rådets )?)?(?:efterretning|orientering)$/ },
  { outcome: "noted", words: /^(?:orienteret|orientering givet)$/ },
  {
    outcome: "discussed",
    words: new RegExp(
      `^der (?:var|blev) (?:en )?(?:[${letter}]+ ){0,2}[${letter}]*drøftelse(?: (?:af|om)(?![${letter}])|$)`,
    ),
    strength: "weak",
    bare: false,
  },
  {
    outcome: "elected",
    words: /^(?:(?:der )?blev (?:der )?|der er )?(?:enstemmigt )?peget på /,
    person: "follows",
  },
  { outcome: "withdrawn", words: /^bortfald(?:er|et)(?: (?:som følge|på grund) af [^,]+)?$/ },
];

/** Told of the body that the first group names; `to` is the group of the words that tell it, 0 for all. */
type BodyFormula = Formula & { readonly to: 0 | 2 };

const name = `([${letter}]+)`;
const bodyFormulas: readonly BodyFormula[] = [
  // "Udvalget blev orienteret." and no more: what it was told is no verdict.
  { outcome: "noted", words: new RegExp(`^${name} (?:blev|er) orienteret$`), to: 0 },
  {
    outcome: "approved",
    words: new RegExp(
      `^${name} (?:er|var) enigt? i (?:[${letter}]+ )?(?:indstillingen|forslaget|anbefalingen)$`,
    ),
    to: 0,
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `^${name} (?:er|var) ikke enigt? i (?:[${letter}]+ )?(?:indstillingen|forslaget|anbefalingen)`,
    ),
    to: 0,
  },
  {
    outcome: "discussed",
    words: new RegExp(
      `^${name} (?:havde|har haft|tog) en (?:[${letter}]+ ){0,2}[${letter}]*drøftelse`,
    ),
    strength: "weak",
    bare: false,
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} ønske(?:r|de) (?:(?:at (?:få )?)?(?:sagen|punktet|behandlingen|beslutningen|stillingtagen) (?:udsat|udskudt)|at (?:udsætte|udskyde) (?:sagen|punktet|behandlingen|beslutningen|stillingtagen))(?![${letter}])`,
    ),
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} afventer [^.;]*,? (?:inden|før) (?:der|man|rådet|udvalget|sagen|den|det)? ?(?:kan |endeligt? )*(?:træffe[rs]?|tage[rs]?|afgøre[rs]?)(?![${letter}])`,
    ),
    to: 0,
  },
  {
    outcome: "elected",
    words: new RegExp(`^(?:(?:et )?enigt )?${name} pege(?:de|r) (?:enstemmigt |igen )?på `),
    person: "follows",
    to: 0,
  },
  // "Udvalget besluttede at fordele tilskuddene efter indstillingen."
  {
    outcome: "approved",
    words: new RegExp(
      `^${name} (?:besluttede|vedtog)(?: (?!ikke )[^ ]+)* (som indstillet|efter indstillingen|i overensstemmelse med indstillingen)$`,
    ),
    to: 2,
  },
];
const any =
  /drøftelse|indstillet|foreslået|anbefalet|indstillingen|flertal|opbakning|tilslutning|efterretning|orienter|bortfald|ønske|pege|afventer|enighed om/;

/** Null where the sentence is none of them. */
export function formulaIn({ lower, text, from }: Sentence, own: OwnBody): Verdict | null {
  if (!any.test(lower)) return null;
  const start = /^[\s•·*-]*/.exec(lower)?.[0].length ?? 0;
  const said = lower.slice(start).replace(/[.!?\s]+$/, "");
  const fits = (match: RegExpExecArray | null, person?: "follows") =>
    match !== null && (person === undefined || isPerson(text.slice(start + match[0].length)));
  for (const { outcome, words, to, person, ...facts } of bodyFormulas) {
    const match = words.exec(said);
    if (match === null || !fits(match, person) || own.tag(match[1] ?? "") !== "O") continue;
    const told = match[to] ?? "";
    const at = from + start + match.index + match[0].length - told.length;
    return { ...verdict(outcome, at, told), ...facts };
  }
  for (const { outcome, words, person, ...facts } of formulas) {
    const match = words.exec(said);
    if (match && fits(match, person))
      return { ...verdict(outcome, from + start + match.index, match[0]), ...facts };
  }
  return null;
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
    points: [],
    excepted: [],
    exceptedThings: [],
    scope: "",
    bare: true,
    instead: false,
    thing: "",
    named: "",
    strength: "firm",
    matter: "main",
  } as const;
  return { outcome, from, to: from + said.length, rule: "formula", ...plain };
}
