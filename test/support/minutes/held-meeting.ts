/** A meeting as the index holds it, with what the test says. */
import type { MeetingInIndex } from "../../../indexer/sync/plan/identity.ts";

export function someHeld(facts: Partial<MeetingInIndex> = {}): MeetingInIndex {
  return {
    from: "index",
    id: "held",
    municipality: "Vibefjord",
    bodyKey: "Byrådet",
    date: "2021-03-04",
    startTime: null,
    kind: "minutes",
    hash: "hash",
    root: "root",
    origin: "origin",
    fileName: "referat.txt",
    arrivedAt: "2021-03-05T00:00:00.000Z",
    itemIds: [],
    corrections: [],
    released: null,
    corrected: false,
    ...facts,
  };
}
