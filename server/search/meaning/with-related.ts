/** The words of a query, each with what may stand for it. Pure. */
import type { Topic } from "../../../contract/topic.ts";
import type { Related, Thesaurus } from "./thesaurus.ts";
import type { Understood } from "./understand.ts";

export type WithRelated = {
  readonly related: readonly Related[];
  readonly themes: readonly Topic[];
};

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
    themes: word.widens ? thesaurus.themesOf(meant, at) : [],
  }));
}
