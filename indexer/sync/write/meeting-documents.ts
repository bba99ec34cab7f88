/** A meeting to be written to the index, ready to be sent. */
import { joinLines, toLines } from "../../../engine/indexes/batches.ts";
import type { Enriched } from "../../enrich/enrich.ts";

/**
 * The documents as lines for the engine, those of the items in pieces of whole lines; `items` is how many
 * they are, `stale` the ids of items that the meeting had before and has no longer, and `unlisted` its words
 * that no dictionary knows.
 */
export type MeetingDocuments = {
  readonly id: string;
  readonly items: number;
  readonly stale: readonly string[];
  readonly unlisted: readonly string[];
  readonly itemLines: readonly Uint8Array[];
  /** What is said of the meeting before its items are written, and after. */
  readonly claimLines: readonly Uint8Array[];
  readonly meetingLines: readonly Uint8Array[];
};

/** Bytes of a piece. */
const pieceSize = 1_000_000;

/** @param before the ids of the items that the index holds of it */
export function toMeetingDocuments(
  { meeting, items, unlisted }: Omit<Enriched, "items"> & { readonly items: readonly object[] },
  before: readonly string[],
): MeetingDocuments {
  const current = new Set(meeting.itemIds);
  const claim = { ...meeting, hash: "", itemIds: [...new Set([...before, ...current])] };
  return {
    id: meeting.id,
    items: items.length,
    stale: before.filter((id) => !current.has(id)),
    unlisted,
    itemLines: [...joinLines(toLines(items), pieceSize)],
    claimLines: [...toLines([claim])],
    meetingLines: [...toLines([meeting])],
  };
}
