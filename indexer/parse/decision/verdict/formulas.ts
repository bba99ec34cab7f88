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
      `^(?:[${letter}]+ )?(?:som indstillet|i overensstemmelse med indstillingen|efter indstillingen|jf\\.? indstillingen)(?![${letter}])`,
    ),
  },
  { outcome: "rejected", words: /(?:der var|der er|var der) (?:ikke|intet) flertal for\b/ },
  { outcome: "approved", words: /^der (?:var|er) (?:et )?flertal for\b/ },
  { outcome: "noted", words: /^(?:til (?:udvalgets |rådets )?)?(?:efterretning|orientering)$/ },
  { outcome: "noted", words: /^(?:orienteret|orientering givet)$/ },
];
const any = /drøftelse|indstillet|indstillingen|flertal|efterretning|orienter/;
/** "Udvalget besluttede at fordele tilskuddene efter indstillingen." */
const asRecommended = new RegExp(
  `^([${letter}]+) (?:besluttede|vedtog)(?: (?!ikke )[^ ]+)* (som indstillet|efter indstillingen|i overensstemmelse med indstillingen)$`,
);
/** "Udvalget blev orienteret." and no more: what it was told is no verdict. */
const informed = new RegExp(`^([${letter}]+) (?:blev|er) orienteret$`);

/** "Udvalget er ikke enigt i indstillingen." */
const disagreed = new RegExp(
  `^([${letter}]+) (?:er|var) ikke enigt? i (?:[${letter}]+ )?(?:indstillingen|forslaget|anbefalingen)`,
);
/** "Udvalget havde en indledende drøftelse af budgettet." */
const talked = new RegExp(
  `^([${letter}]+) (?:havde|har haft|tog) en (?:[${letter}]+ ){0,2}[${letter}]*drøftelse`,
);

/** Null where the sentence is none of them. */
export function formulaIn({ lower, from }: Sentence, own: OwnBody): Verdict | null {
  if (!any.test(lower)) return null;
  const start = /^[\s•·*-]*/.exec(lower)?.[0].length ?? 0;
  const said = lower.slice(start).replace(/[.!?\s]+$/, "");
  const body = informed.exec(said)?.[1];
  if (body !== undefined && own.tag(body) === "O") return verdict("noted", from + start, said);
  const no = disagreed.exec(said);
  if (no && own.tag(no[1] ?? "") === "O") return verdict("rejected", from + start, no[0]);
  const talk = talked.exec(said);
  if (talk && own.tag(talk[1] ?? "") === "O")
    return { ...verdict("discussed", from + start, talk[0]), strength: "weak", bare: false };
  const decided = asRecommended.exec(said);
  if (decided && own.tag(decided[1] ?? "") === "O")
    return verdict(
      "approved",
      from + start + said.length - (decided[2] ?? "").length,
      decided[2] ?? "",
    );
  for (const { outcome, words } of formulas) {
    const found = words.exec(said);
    if (found) return verdict(outcome, from + start + found.index, found[0]);
  }
  return null;
}

function verdict(outcome: Told, from: number, said: string): Verdict {
  const plain = {
    points: [],
    excepted: [],
    bare: true,
    thing: "",
    strength: "firm",
    matter: "main",
  } as const;
  return { outcome, from, to: from + said.length, rule: "formula", ...plain };
}
