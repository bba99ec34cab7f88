/** What votes decide where no word says so: more for than against. */
import { unqualified, type Verdict } from "../verdict/verdict.ts";
import type { GatheredBallot } from "./gather-ballots.ts";

/** The verdicts of the words and those of votes that no word tells the end of, in order. */
export function withVotes(
  verdicts: readonly Verdict[],
  ballots: readonly GatheredBallot[],
): Verdict[] {
  const counted = ballots.flatMap(toVerdict);
  const worded = verdicts.filter((one) => !isOneSide(one, ballots));
  return [...worded, ...counted].sort((a, b) => a.from - b.from);
}

function toVerdict({ matter, spans, fate, worded }: GatheredBallot): Verdict[] {
  const [first] = spans;
  if (worded || fate === null || first === undefined) return [];
  const plain = {
    ...unqualified,
    strength: "weak" as const,
    rule: "vote",
  };
  const outcome = fate === "adopted" ? "approved" : "rejected";
  return [{ ...plain, ...first, outcome, matter, to: spans.at(-1)?.to ?? first.to }];
}

/** "11 medlemmer stemte for lukning, 14 imod": both are counted, and the numbers decide. */
function isOneSide({ rule, from }: Verdict, ballots: readonly GatheredBallot[]): boolean {
  return (
    rule.startsWith("stemme,") &&
    ballots.some(
      ({ sides, spans }) =>
        sides.for?.count != null &&
        sides.against?.count != null &&
        spans.some((span) => span.from <= from && from < span.to),
    )
  );
}
