/** One side of a vote from those whom it names: their numbers added up, where that can be done. */
import type { VoteSide } from "../../../../contract/meeting.ts";

/** `understood`: nothing of the text was left over, and its number fits those it names. */
export type ReadSide = VoteSide & { readonly understood: boolean };

/** Their number stands behind them: "Venstre (5)", "Venstres fem medlemmer", not "5 medlemmer fra Venstre". */
const bracketBehind = /\)$|s\s+\S+\s+(?:[a-zæøå]+s)?medlem(?:mer)?$/;

/** `printed` is each piece as it stands in the minutes. */
export function addedUp(pieces: readonly ReadSide[], printed: readonly string[]): ReadSide {
  const each = pieces.every(
    ({ count }, i) => count === null || bracketBehind.test(printed[i] ?? ""),
  );
  const side = each ? summedUp(pieces) : pieces.reduce(together);
  return { ...side, understood: side.understood && isConsistent(side) };
}

/**
 * "Venstre (5), Ole Hald (L) og Rie Ask (D)" are seven: where parties stand with their numbers, a member is one; how
 * many a party without a number is nobody can tell, nor what was not understood. In "13 medlemmer fra A, B og V"
 * and "A, B og V (13)" the number is that of all.
 */
function summedUp(pieces: readonly ReadSide[]): ReadSide {
  const side = pieces.reduce(together);
  const uncounted = pieces.filter(({ count }) => count === null);
  if (side.count === null || uncounted.length === 0) return side;
  const ofAll = pieces.at(-1)?.count !== null && uncounted.length === pieces.length - 1;
  if (ofAll && uncounted.some(({ parties }) => parties.length > 0)) return side;
  const unknown = uncounted.some(({ parties, understood }) => parties.length > 0 || !understood);
  if (unknown) return { ...side, count: null, understood: false };
  const members = uncounted.reduce((sum, { names }) => sum + names.length, 0);
  return { ...side, count: side.count + members };
}

/** Both parts of one side: numbers of parties add up, and one number before a list is the list's. */
function together(a: ReadSide, b: ReadSide): ReadSide {
  return {
    count: a.count === null ? b.count : a.count + (b.count ?? 0),
    parties: [...new Set([...a.parties, ...b.parties])],
    names: [...new Set([...a.names, ...b.names])],
    understood: a.understood && b.understood,
  };
}

/** Where only names are given they are as many as the number; a party is at least one. */
export function isConsistent({ count, parties, names }: VoteSide): boolean {
  if (count === null) return true;
  if (parties.length > 0) return count >= parties.length + names.length;
  return names.length === 0 || names.length === count;
}

/** Whether a side tells anything. */
export function says({ count, parties, names }: VoteSide): boolean {
  return count !== null || parties.length > 0 || names.length > 0;
}
