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
  const standIns = words.map((_, at) => thesaurus.related(meant, at));
  return words.map((word, at) => ({
    ...word,
    related: [...(standIns[at] ?? []), ...withPeople(meant, standIns, at)].filter(({ span }) =>
      words.slice(at, at + span).every(({ widens }) => widens),
    ),
    themes: word.widens ? thesaurus.themesOf(meant, at) : [],
  }));
}

const peopleWord = /^(?:folk|mennesker?|personer?|borgere?)$/iu;

/**
 * "folk uden bolig" and "gamle mennesker" are who is without one and who is old: what stands for that stands for them as well,
 * with the word for people before or behind it.
 */
function withPeople(
  meant: readonly string[],
  standIns: readonly Related[][],
  at: number,
): Related[] {
  const isPeople = (place: number) => peopleWord.test(meant[place] ?? "");
  const behind = (standIns[at] ?? []).filter(({ span }) => isPeople(at + span));
  const before = isPeople(at) ? (standIns[at + 1] ?? []) : [];
  return [...before, ...behind].map((one) => ({ ...one, span: one.span + 1 }));
}
