/** Votes as they were judged and as they were read, counted against each other. Pure. */
import type { VoteSide, Votes } from "../../../contract/meeting.ts";
import { noTally, type Tally, tallyMany, tallyOne } from "../tally.ts";
import type { JudgedDecision, JudgedVotes } from "./judged-decision.ts";

const sides = ["for", "against", "abstained"] as const;

/** Every number, party and name that is told of either side is a claim of its own; what is missing is no fault. */
export function tallyVotes(judged: JudgedVotes | null, read: Votes | null): Tally {
  const { right, claimed } = tallyMany(toClaims(judged), toClaims(read));
  return { right, claimed, expected: 0 };
}

/**
 * A vote that is said to be read whole, against one that the text tells whole: the same in all. Where the
 * text tells less, and that is what was read, nothing is claimed.
 */
export function tallyWholeVotes(judged: JudgedDecision, read: Votes | null): Tally {
  const claim = read?.complete ? toClaims(read).join("\n") : null;
  const truth = judged.votes === null ? null : toClaims(judged.votes).join("\n");
  const { right, claimed } = tallyOne(truth, claim);
  const isLess = !judged.whole && right === 1;
  return isLess ? noTally : { right, claimed, expected: Number(judged.whole) };
}

function toClaims(votes: Record<(typeof sides)[number], VoteSide | null> | null): string[] {
  return sides.flatMap((side) => {
    const { count, parties, names } = votes?.[side] ?? { count: null, parties: [], names: [] };
    const counted = count === null ? [] : [`${side}: ${count}`];
    return [...counted, ...[...parties, ...names].sort().map((who) => `${side}: ${who}`)];
  });
}
