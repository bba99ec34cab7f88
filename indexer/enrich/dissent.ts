/** Whether somebody disagreed with a decision, as far as the minutes tell. Pure. */
import type { AgendaItem, VoteSide } from "../../contract/meeting.ts";

/** Votes against, or a reservation, a minority's statement or the like; silence is no agreement. */
export function isDissenting({ votes, dissent }: Pick<AgendaItem, "votes" | "dissent">): boolean {
  return dissent !== null || (votes !== null && votes.against !== null && holds(votes.against));
}

/** Names and parties are votes where no number is printed. */
function holds({ count, parties, names }: VoteSide): boolean {
  return count === null ? parties.length + names.length > 0 : count > 0;
}
