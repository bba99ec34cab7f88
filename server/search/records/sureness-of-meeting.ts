/** How sure the parse of a stored meeting is. Pure. */
import type { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { surenessOf } from "../../../contract/plain/sureness.ts";

type Counted = Pick<IndexedMeeting, "kind" | "itemIds" | "decided" | "problems">;

/** 0 to 100; agendas decide nothing. */
export function surenessOfMeeting({ kind, itemIds, decided, problems }: Counted): number {
  const undecided = kind === "minutes" ? itemIds.length - decided : 0;
  return surenessOf({ problems, items: itemIds.length, undecided });
}
