/** What of a query is to be marked in the texts that it finds. Pure. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { otherWriting } from "../../../danish/numbers/number-words.ts";
import type { Term } from "../language/query-language.ts";
import { ownParts } from "./own-parts.ts";
import type { Understood } from "./understand.ts";
import type { WithRelated } from "./with-related.ts";

/**
 * What to mark in the text, an amount or a date by its name; `word` is the word of the query as typed, of a unit
 * its words; `tokens` are those of a number, any of which a case number may have among its own.
 */
export type MarkTerm = {
  readonly term: string;
  readonly word: string;
  readonly kind:
    | "word"
    | "unit"
    | "form"
    | "phrase"
    | "prefix"
    | "related"
    | "related-form"
    | "amount"
    | "part"
    | "apart";
  readonly tokens?: readonly string[];
};

/** Words, phrases and what may stand for them. */
export function toMarks(
  terms: readonly Term[],
  understood: readonly Understood[],
  related: readonly MarkTerm[],
): MarkTerm[] {
  const phrases = terms.flatMap((term) =>
    term.kind === "phrase" && !term.negated
      ? [{ term: term.text, word: term.text, kind: "phrase" as const }]
      : [],
  );
  const meant = understood.map(({ as }) => as);
  const single = understood.flatMap(({ text: word, as, kind, unit }, at): MarkTerm[] => {
    if (unit !== null)
      return [as, ...(unit.others ?? [])].map((term) => ({ term, word, kind: "unit" }));
    const number = otherWriting(meant, at);
    const own = { term: as, word, kind };
    return number === null ? [own] : [own, { term: number, word, kind: "form" }];
  });
  const numbers = terms.flatMap((term) =>
    term.kind === "number" && !term.negated
      ? [{ ...term.mark, word: term.text, tokens: term.alternatives.flat() }]
      : [],
  );
  return [...single, ...numbers, ...phrases, ...related];
}

/** What stands for several words of the query answers each of them. */
export function relatedMarks(words: readonly (Understood & WithRelated)[]): MarkTerm[] {
  return words.flatMap(({ related }, at) =>
    related.flatMap((one) => {
      const terms = one.kind === "topic" ? one.topic.terms : [one.term];
      const kind = one.kind === "term" && one.written ? ("related-form" as const) : "related";
      return words.slice(at, at + one.span).flatMap(({ text: word }) => {
        return terms.map((term) => ({ term, word, kind }));
      });
    }),
  );
}

/** What only hits that lack a word are found by: the parts of compounds that say enough by themselves. */
export function nearMarks(words: readonly Understood[], danish: Danish): MarkTerm[] {
  return words.flatMap(({ text: word, as, widens }) => {
    const parts = widens ? ownParts(danish, as) : [];
    return parts.map((term) => ({ term, word, kind: "part" as const }));
  });
}
