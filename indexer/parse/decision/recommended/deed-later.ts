/** What is decided to be done later, held against what was recommended: "vedtog at udsætte indvielsen". */
import type { Verdict } from "../verdict/verdict.ts";
import { contentOf } from "./against-recommended.ts";
import { isDeedAsked } from "./carried-out.ts";
import { takesUp } from "./taking-up.ts";

const later = /^at (?:udsætte|udskyde) |(?:udsættes|udskydes)(?![a-zæøå])/;

/**
 * To put off just the deed that was recommended is to put the item off; null where something else was
 * recommended than to put it off, and so what became of that is not told.
 */
export function asDoneLater(
  verdict: Verdict,
  { said, recommendation }: { readonly said: string; readonly recommendation: string },
): Verdict | null {
  const content = contentOf(verdict, said);
  const asked = recommendation.toLowerCase();
  if (!/^(?:vedtage|beslutte),/.test(verdict.rule) || !later.test(content)) return verdict;
  if (asked === "" || /uds[æa]t|udsky/.test(asked) || takesUp(asked)) return verdict;
  const words = content.match(/[a-zæøå-]+/g) ?? [];
  return words.some((word) => isDeedAsked(word, asked))
    ? { ...verdict, outcome: "postponed" }
    : null;
}
