/** Items together with what is known of the file that their meeting was read from. */
import type { z } from "zod";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { parseStored } from "../query/parse-stored.ts";

const SourceMeeting = IndexedMeeting.pick({
  id: true,
  problems: true,
  provenance: true,
  ocr: true,
});
type SourceMeeting = ReadOnly<z.infer<typeof SourceMeeting>>;

/** `meeting` is null where it went while it was asked for. */
export type ItemInMeeting = { readonly item: StoredItem; readonly meeting: SourceMeeting | null };

/** In the order of the items. @throws EngineDown */
export async function inMeetings(
  items: readonly StoredItem[],
  searchMeetings: IndexSearch,
): Promise<ItemInMeeting[]> {
  const ids = [...new Set(items.map(({ meetingId }) => meetingId))];
  const filter = [isAnyOf("id", ids)];
  const retrieve = SourceMeeting.keyof().options;
  const { hits } = await listDocuments(searchMeetings, { filter, retrieve, limit: ids.length });
  const meetings = hits.map((hit) => parseStored(SourceMeeting, hit));
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return items.map((item) => ({ item, meeting: byId.get(item.meetingId) ?? null }));
}
