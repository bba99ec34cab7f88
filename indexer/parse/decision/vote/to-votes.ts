/** Gathered votes as the contract has them: every ballot, and the one on the main motion. */
import type { Ballot, Votes } from "../../../../contract/meeting.ts";
import type { Matter } from "../verdict/verdict.ts";
import { type ReadSide, says } from "./add-up.ts";
import type { GatheredBallot } from "./gather-ballots.ts";

/** Of votes on several points the last that was not unanimous tells most; null where the motion had none. */
export function mainBallot(
  ballots: readonly GatheredBallot[],
  motion: Matter,
): GatheredBallot | null {
  const main = ballots.filter(({ matter }) => matter === motion);
  return main.findLast(isContested) ?? main.at(-1) ?? null;
}

/** What was proposed at the meeting is the motion where no word and no vote is on another. */
export function motionOf(matters: readonly Matter[]): Matter {
  return !matters.includes("main") && matters.includes("proposal") ? "proposal" : "main";
}

function isContested({ sides }: GatheredBallot): boolean {
  return [sides.against, sides.abstained].some(
    (side) => side !== undefined && says(side) && side.count !== 0,
  );
}

/** Without how it was read. */
export function toVotes(ballot: GatheredBallot): Votes {
  const { sides } = ballot;
  return {
    for: toSide(sides.for),
    against: toSide(sides.against),
    abstained: toSide(sides.abstained),
    complete: isComplete(ballot),
  };
}

function toSide(side: ReadSide | undefined): Votes["for"] {
  if (!side) return null;
  const { count, parties, names } = side;
  return { count, parties: [...parties], names: [...names] };
}

function isComplete(ballot: GatheredBallot): boolean {
  const understood = Object.values(ballot.sides).every((side) => side.understood);
  return ballot.whole && understood && !contradicts(ballot);
}

/** Whether the numbers contradict what is said to have come of the vote. */
function contradicts({ sides, fate, worded, qualified }: GatheredBallot): boolean {
  const [yes, no] = [sides.for?.count, sides.against?.count];
  if (!worded || yes == null || no == null) return false;
  return fate === "adopted" ? yes <= no : fate === "fell" && yes > no && !qualified;
}

/** `decision` is the text that the ballots' places are in, `motion` what the motion before the body is. */
export function toBallots(
  ballots: readonly GatheredBallot[],
  motion: Matter,
  decision: string,
): Ballot[] {
  return ballots.map((ballot) => ({
    subject: ballot.matter === motion ? "main" : subjectOf(ballot),
    text: textOf(ballot, decision),
    ...toVotes(ballot),
  }));
}

function subjectOf({ matter }: GatheredBallot): Ballot["subject"] {
  return /^(?:procedure|other-item|objection)$/.test(matter) ? "procedure" : "amendment";
}

/** As printed, what stands between its sentences too where that is not much. */
function textOf({ spans }: GatheredBallot, decision: string): string {
  return spans.map(({ from, to }) => decision.slice(from, to).trim()).join("\n");
}
