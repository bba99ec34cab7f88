/** Phrases in which a theme's words tell of something else: "misbrug af betalingskort", "hjemløse katte". Pure. */

import type { Topic } from "../../../contract/topic.ts";
import type { Match } from "../../../danish/text/match.ts";
import { isCompound, type Term } from "./weights.ts";

/** What a house is that is one no longer: "det nedrevne plejehjem". */
const former =
  "tidligere, nedrevet, nedlagt, lukket, forhenværende, fraflyttet, rømmet, gammel".split(", ");

/** The phrases of a theme: those of its own, and those of its houses that are no longer what they were. */
export const otherSenses = ({ unless = [], houses = [] }: Pick<Topic, "unless" | "houses">) => [
  ...unless,
  ...houses.flatMap((house) => former.map((word) => `${word} ${house}`)),
];

type Found = readonly Match<Term>[];

/**
 * What is meant of all that was found, and what is not, as it stands within such a phrase of its theme. A longer phrase
 * that proves the theme has the last word: "misbrug af alkohol".
 */
export function partSenses(found: Found): { readonly meant: Found; readonly other: Found } {
  const own = found.filter(({ term }) => term.kind !== "unless");
  const phrases = found.filter((one) => one.term.kind === "unless" && !isCompound(one));
  if (phrases.length === 0) return { meant: own, other: [] };
  const telling = phrases.filter((phrase) => !own.some((one) => isLonger(one, phrase)));
  const isOther = (one: Match<Term>) => telling.some((phrase) => isWithin(one, phrase));
  return { meant: own.filter((one) => !isOther(one)), other: own.filter(isOther) };
}

const isWithin = (one: Match<Term>, phrase: Match<Term>) =>
  one.term.topic === phrase.term.topic && phrase.start <= one.start && one.end <= phrase.end;

const isLonger = (one: Match<Term>, phrase: Match<Term>) =>
  isWithin(phrase, one) && one.end - one.start > phrase.end - phrase.start;
