/** What the words of a search were corrected to, for whatever tells of them. */
import { createContext } from "preact";
import type { Widened } from "../../../contract/understood-query.ts";

/** By the word as typed. */
type CorrectedWords = ReadonlyMap<string, string>;

export const Corrections = createContext<CorrectedWords>(new Map());

/** Mended spelling and letters given back: what was searched for in the place of what was typed. */
export function toCorrections(widened: readonly Widened[]): CorrectedWords {
  const corrected = widened.filter(({ kind }) => kind === "spelling" || kind === "letters");
  return new Map(corrected.map(({ from, to }) => [from, to]));
}
