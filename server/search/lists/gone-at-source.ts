/** What its source no longer publishes, as the index tells of it. */
import { IndexedMeeting, IndexState } from "../../../contract/indexed-item.ts";
import { equals } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

const Meetings = IndexState.pick({ gone: true });
const Parts = IndexedMeeting.pick({ withdrawn: true });

type Deps = { readonly searchState: IndexSearch; readonly searchMeetings: IndexSearch };

/** When the item or meeting of this id was seen to be gone at its source; null where it is not. @throws EngineDown */
export async function goneSince(id: string, deps: Deps): Promise<string | null> {
  const { hits } = await listDocuments(deps.searchState, { retrieve: ["gone"], limit: 1 });
  const meetings = hits[0] === undefined ? [] : parseStored(Meetings, hits[0]).gone;
  // An item's id is its meeting's, a hyphen and a part without one (indexer/enrich/item-ids.ts).
  const ofItem = id.slice(0, id.lastIndexOf("-"));
  const meeting = meetings.find((one) => one.id === id || one.id === ofItem);
  return meeting?.at ?? (await partGoneSince(id, ofItem, deps));
}

async function partGoneSince(id: string, meetingId: string, { searchMeetings }: Deps) {
  const request = { filter: [equals("id", meetingId)], retrieve: ["withdrawn"], limit: 1 };
  const { hits } = await listDocuments(searchMeetings, request);
  const parts = hits[0] === undefined ? [] : parseStored(Parts, hits[0]).withdrawn;
  return parts.find((one) => one.id === id && one.kind === "item")?.at ?? null;
}
