/** All that a meeting's text tells of who was there, gathered item by item. */
import type { Movement, StandIn } from "../../../contract/meeting.ts";
import type { ListedPerson } from "../recognise/person-list.ts";

/** Who did not take part under other items of the meeting, by their numbers. */
export type AbsentElsewhere = { readonly name: string; readonly from: number; readonly to: number };

/** Names as printed; `present` is who a list says came. */
export type Presence = {
  readonly absent: string[];
  readonly elsewhere: AbsentElsewhere[];
  readonly standIns: StandIn[];
  readonly movements: Movement[];
  readonly present: ListedPerson[];
};

export function noPresence(): Presence {
  return { absent: [], elsewhere: [], standIns: [], movements: [], present: [] };
}

/** All that is told of one item. */
export function joinPresence(parts: readonly Presence[]): Presence {
  return {
    absent: parts.flatMap(({ absent }) => absent),
    elsewhere: parts.flatMap(({ elsewhere }) => elsewhere),
    standIns: parts.flatMap(({ standIns }) => standIns),
    movements: parts.flatMap(({ movements }) => movements),
    present: parts.flatMap(({ present }) => present),
  };
}
