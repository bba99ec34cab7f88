/** All that a meeting's text tells of who was there, gathered item by item. */

import type { Movement, StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import type { ListedPerson } from "../recognise/people/person-list.ts";

/** Who did not take part under other items of the meeting, by their numbers. */
export type AbsentElsewhere = { readonly name: string; readonly from: number; readonly to: number };

/** Names as printed; `present` is who a list says came. */
export type Presence = {
  readonly absent: readonly string[];
  readonly elsewhere: readonly AbsentElsewhere[];
  readonly standIns: readonly StandIn[];
  readonly movements: readonly Movement[];
  readonly present: readonly ListedPerson[];
};

export function noPresence(): Changing<Presence> {
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
