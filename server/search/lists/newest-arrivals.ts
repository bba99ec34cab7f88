/**
 * The hits of a search that came into the archive last, or were changed there last: minutes that come late
 * stand where whoever follows the search sees them, whatever their meeting's date is.
 */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { toFilter } from "../query/filters.ts";
import type { MeetingLine } from "../query/meeting-line.ts";
import { countedQueries } from "../questions/layers.ts";
import { type Prepared, prepare, type SearchDeps } from "../questions/prepare.ts";
import type { RecordDeps } from "../records/stored-items.ts";
import { type ItemInMeeting, inMeetings } from "./in-meeting.ts";
import { itemsInOrder } from "./items-in-order.ts";
import { lastChanged } from "./last-changed.ts";

/** One page of them; `meetings` are all that there are. @throws EngineDown */
export async function newestArrivals(
  query: SearchQuery,
  meetings: readonly MeetingLine[],
  deps: SearchDeps & RecordDeps,
): Promise<ItemInMeeting[]> {
  const prepared = await prepare(query, deps);
  const end = query.page * query.pageSize;
  const ids: string[] = [];
  for (const some of inGrowingParts([...meetings].sort(latestFirst))) {
    if (ids.length >= end) break;
    ids.push(...(await hitsIn(some, prepared, deps)));
  }
  const wanted = ids.slice(end - query.pageSize, end);
  return inMeetings(await itemsInOrder(wanted, deps), deps.searchMeetings);
}

/** A search that finds much is answered by the first parts; one that finds little needs few calls all the same. */
const firstPart = 100;

function* inGrowingParts(meetings: readonly MeetingLine[]): Generator<readonly MeetingLine[]> {
  for (let from = 0, size = firstPart; from < meetings.length; from += size, size *= 10)
    yield meetings.slice(from, from + size);
}

function latestFirst(a: MeetingLine, b: MeetingLine): number {
  return (
    compare(lastChanged(b.provenance), lastChanged(a.provenance)) ||
    compare(b.date ?? "", a.date ?? "") ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const everyItem = 10_000_000;

/** The ids of the hits in these meetings, in the meetings' order and each agenda's. */
async function hitsIn(
  meetings: readonly MeetingLine[],
  prepared: Prepared,
  deps: SearchDeps,
): Promise<string[]> {
  const ids = meetings.map(({ id }) => id);
  const filter: Filter[] = [...toFilter(prepared.conditions), isAnyOf("meetingId", ids)];
  const request = { filter, retrieve: ["id", "meetingId", "position"], limit: everyItem };
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), request);
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ meetingId }: Record<string, unknown>) => place.get(String(meetingId)) ?? 0;
  return [...hits]
    .sort((a, b) => placeOf(a) - placeOf(b) || Number(a.position) - Number(b.position))
    .map(({ id }) => String(id));
}
