/** The words of a query, each with what may stand for it. Pure. */
import type { Related, Thesaurus } from "./thesaurus.ts";
import type { Understood } from "./understand.ts";

export type WithRelated = { readonly related: readonly Related[] };

/** Nothing stands for a word that is not to be widened, not for it and its neighbours together either. */
export function withRelated(
  words: readonly Understood[],
  thesaurus: Thesaurus,
): (Understood & WithRelated)[] {
  const meant = words.map(({ as }) => as);
  return words.map((word, at) => ({
    ...word,
    related: thesaurus
      .related(meant, at)
      .filter(({ span }) => words.slice(at, at + span).every(({ widens }) => widens)),
  }));
}
