/** What must be done to the index. Pure. */

import type { Problem } from "../../../contract/meeting.ts";
import { withDistinctIds } from "./distinct-ids.ts";
import type { Found, Held } from "./identity.ts";
import { chooseAmongSame, sameMeetingProblems, type Winner } from "./same-meeting.ts";
import { hashOf } from "./surveyed-meeting.ts";

/** A meeting to be indexed from its file: under this id, with this hash, with these problems beside its own. */
export type Wanted = {
  found: Found;
  id: string;
  hash: string;
  problems: Problem[];
  held: Held | null;
};

/** `kept` stays as it is though no file of this run tells of it. */
export type Plan = {
  added: Wanted[];
  changed: Wanted[];
  unchanged: Wanted[];
  removed: Held[];
  kept: Held[];
};

/**
 * @param held what the index holds
 * @param isCovered whether this run's files tell all there is to know of where it came from: then it
 *   goes when they no longer hold it
 */
export function planSync(
  found: readonly Found[],
  held: readonly Held[],
  isCovered: (held: Held) => boolean,
): Plan {
  const outside = held.filter((one) => !isCovered(one));
  const winners = withDistinctIds(chooseAmongSame([...found, ...outside]));
  const heldById = new Map(held.map((one) => [one.id, one]));
  const wanted = winners.flatMap((winner) => toWanted(winner, heldById));
  const kept = winners.flatMap(({ meeting }) => (meeting.from === "index" ? [meeting] : []));
  const staying = new Set([...wanted, ...kept].map(({ id }) => id));
  return {
    added: wanted.filter((one) => one.held === null),
    changed: wanted.filter((one) => one.held !== null && one.held.hash !== one.hash),
    unchanged: wanted.filter((one) => one.held?.hash === one.hash),
    removed: held.filter(({ id }) => !staying.has(id)),
    kept,
  };
}

function toWanted(winner: Winner, heldById: ReadonlyMap<string, Held>): Wanted[] {
  const { meeting } = winner;
  if (meeting.from === "index") return [];
  const problems = sameMeetingProblems(winner);
  const hash = hashOf([meeting.hash, problems]);
  const { id } = meeting;
  return [{ found: meeting, id, hash, problems, held: heldById.get(id) ?? null }];
}
