/** All that a meeting's text tells of who was there, gathered item by item. */

import type { Movement, StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import type { ListedPerson } from "../recognise/people/person-list.ts";

/** Who did not take part under other items of the meeting, by their numbers; `words` that told so in an item, null in the head. */
export type AbsentElsewhere = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words: string | null;
};

/** A name with the words by which a rule told that he was away. */
type AbsentBy = { readonly name: string; readonly words: string };

/** Names as printed, `absentBy` with what told of each of them; `present` is who a list says came. */
export type Presence = {
  readonly absent: readonly string[];
  readonly absentBy: readonly AbsentBy[];
  readonly elsewhere: readonly AbsentElsewhere[];
  readonly standIns: readonly StandIn[];
  readonly movements: readonly Movement[];
  readonly present: readonly ListedPerson[];
};

export function noPresence(): Changing<Presence> {
  return { absent: [], absentBy: [], elsewhere: [], standIns: [], movements: [], present: [] };
}

/** Reads some words, which are what tells of whoever is absent by them. */
export function noting<Answer>(
  words: string,
  told: Changing<Presence>,
  read: () => Answer,
): Answer {
  const before = told.absent.length;
  const answer = read();
  const said = words.trim();
  told.absentBy.push(...told.absent.slice(before).map((name) => ({ name, words: said })));
  return answer;
}

/** All that is told of one item. */
export function joinPresence(parts: readonly Presence[]): Presence {
  return {
    absent: parts.flatMap(({ absent }) => absent),
    absentBy: parts.flatMap(({ absentBy }) => absentBy),
    elsewhere: parts.flatMap(({ elsewhere }) => elsewhere),
    standIns: parts.flatMap(({ standIns }) => standIns),
    movements: parts.flatMap(({ movements }) => movements),
    present: parts.flatMap(({ present }) => present),
  };
}
