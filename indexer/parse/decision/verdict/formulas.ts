/** Verdicts in set words, without a deciding verb that says it all. */
import { letter } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Told } from "../language/verbs.ts";
import type { Verdict } from "./verdict.ts";

type Formula = { readonly outcome: Told; readonly words: RegExp };

/** Held against a whole sentence in lower case, marks and bullets aside. */
const formulas: readonly Formula[] = [
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:(?:beslutningen|afgørelsen|der|det|blev|er|foretoges|foretages|besluttet|beslutning|[${letter}]+(?=t )) ){0,3}(?:som (?:indstillet|foreslået|anbefalet)|i overensstemmelse med indstillingen|efter indstillingen|jf\\.? indstillingen)(?![${letter}])`,
    ),
  },
  {
    outcome: "rejected",
    words:
      /(?:der var|der er|var der) (?:i [a-zæøå]+ )?(?:ikke|intet|ingen) (?:[a-zæøå]+ )?(?:flertal|opbakning|tilslutning) (?:i [a-zæøå]+ )?(?:for|til)\b/,
  },
  {
    outcome: "approved",
    words: /^der (?:var|er) (?:et )?(?:flertal|opbakning|tilslutning) (?:for|til)\b/,
  },
  { outcome: "noted", words: /^(?:til (?:udvalgets |rådets )?)?(?:efterretning|orientering)$/ },
  { outcome: "noted", words: /^(?:orienteret|orientering givet)$/ },
  { outcome: "withdrawn", words: /^bortfalder(?: (?:som følge|på grund) af [^,]+)?$/ },
];

/** Told of the body that the first group names; `to` is the group of the words that tell it, 0 for all. */
type BodyFormula = Formula & Partial<Pick<Verdict, "strength" | "bare">> & { readonly to: 0 | 2 };

const name = `([${letter}]+)`;
const bodyFormulas: readonly BodyFormula[] = [
  // "Udvalget blev orienteret." and no more: what it was told is no verdict.
  { outcome: "noted", words: new RegExp(`^${name} (?:blev|er) orienteret$`), to: 0 },
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
  /drøftelse|indstillet|foreslået|anbefalet|indstillingen|flertal|opbakning|tilslutning|efterretning|orienter|bortfalder|ønske/;

/** Null where the sentence is none of them. */
export function formulaIn({ lower, from }: Sentence, own: OwnBody): Verdict | null {
  if (!any.test(lower)) return null;
  const start = /^[\s•·*-]*/.exec(lower)?.[0].length ?? 0;
  const said = lower.slice(start).replace(/[.!?\s]+$/, "");
  for (const { outcome, words, to, ...facts } of bodyFormulas) {
    const match = words.exec(said);
    if (match === null || own.tag(match[1] ?? "") !== "O") continue;
    const told = match[to] ?? "";
    const at = from + start + match.index + match[0].length - told.length;
    return { ...verdict(outcome, at, told), ...facts };
  }
  for (const { outcome, words } of formulas) {
    const match = words.exec(said);
    if (match) return verdict(outcome, from + start + match.index, match[0]);
  }
  return null;
}

function verdict(outcome: Told, from: number, said: string): Verdict {
  const plain = {
    points: [],
    excepted: [],
    bare: true,
    instead: false,
    thing: "",
    named: "",
    strength: "firm",
    matter: "main",
  } as const;
  return { outcome, from, to: from + said.length, rule: "formula", ...plain };
}
