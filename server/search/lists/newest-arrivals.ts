/**
 * The hits of a search that came into the archive last, or were changed there last: minutes that come late
 * stand where whoever follows the search sees them, whatever their meeting's date is.
 */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { mostHits } from "../../../engine/indexes/settings.ts";
import { type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { type Prepared, prepare, type SearchDeps } from "../questions/prepare.ts";
import type { RecordDeps } from "../records/stored-items.ts";
import { type ItemInMeeting, inMeetings } from "./in-meeting.ts";
import { itemsInOrder } from "./items-in-order.ts";
import { arrivedIds } from "./listed-meetings.ts";

/** One page of them. @throws EngineDown */
export async function newestArrivals(
  query: SearchQuery,
  deps: SearchDeps & RecordDeps,
): Promise<ItemInMeeting[]> {
  const prepared = await prepare(query, deps);
  const end = query.page * query.pageSize;
  const ids: string[] = [];
  for await (const some of inGrowingParts(deps)) {
    ids.push(...(await hitsIn(some, prepared, deps)));
    if (ids.length >= end) break;
  }
  const wanted = ids.slice(end - query.pageSize, end);
  return inMeetings(await itemsInOrder(wanted, deps), deps.searchMeetings);
}

/** A search that finds much is answered by the first parts; one that finds little needs few calls all the same. */
const firstPart = 100;
const largestPart = 10_000;

async function* inGrowingParts({ searchMeetings }: RecordDeps): AsyncGenerator<string[]> {
  for (let offset = 0, limit = firstPart; ; offset += limit, limit = larger(limit)) {
    const part = await arrivedIds({ offset, limit }, searchMeetings);
    if (part.length > 0) yield part;
    if (part.length < limit) return;
  }
}

const larger = (limit: number) => Math.min(largestPart, limit * 10);

/** The ids of the hits in the meetings of these ids, in the meetings' order and each agenda's. */
async function hitsIn(
  ids: readonly string[],
  prepared: Prepared,
  deps: SearchDeps,
): Promise<string[]> {
  const filter: Filter[] = [...toFilter(prepared.conditions), isAnyOf("meetingId", [...ids])];
  const request = { filter, retrieve: ["id", "meetingId", "position"], limit: mostHits };
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), request);
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ meetingId }: Record<string, unknown>) => place.get(String(meetingId)) ?? 0;
  return [...hits]
    .sort((a, b) => placeOf(a) - placeOf(b) || Number(a.position) - Number(b.position))
    .map(({ id }) => String(id));
}
