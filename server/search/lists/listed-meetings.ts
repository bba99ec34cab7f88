/** Meetings in short, a part of them at a time: an archive has more than a visitor's request can read. */
import type { z } from "zod";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import type { SortRule } from "../../../engine/indexes/filter-fields.ts";
import { type Filter, startsWith } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

const ListedMeeting = IndexedMeeting.pick({
  id: true,
  municipality: true,
  body: true,
  date: true,
  itemIds: true,
  provenance: true,
});
export type ListedMeeting = ReadOnly<z.infer<typeof ListedMeeting>>;

/** So many from `offset` on, the newest first. */
export type Part = { readonly offset: number; readonly limit: number };

/** @throws EngineDown */
export function meetingsByDate(part: Part, searchMeetings: IndexSearch): Promise<ListedMeeting[]> {
  return listed({ ...part, sort: ["date:desc", "id:asc"], filter: [] }, searchMeetings);
}

/** The ids of those that came into the archive last, or were changed there last. @throws EngineDown */
export async function arrivedIds(part: Part, searchMeetings: IndexSearch): Promise<string[]> {
  const { hits } = await listDocuments(searchMeetings, { ...part, sort: lastChangedFirst });
  return hits.map(({ id }) => String(id));
}

/** What lastChanged tells of a meeting; an index of an earlier version only knows of one time. */
const lastChangedFirst: readonly SortRule[] = [
  "provenance.fetchedAt:desc",
  "provenance.indexedAt:desc",
  "date:desc",
  "id:asc",
];

/** No body has met so often. */
const mostOfBody = 2_000;

/** Those whose ids begin so. @throws EngineDown */
export function meetingsBeginning(
  beginning: string,
  searchMeetings: IndexSearch,
): Promise<ListedMeeting[]> {
  const filter = [startsWith("id", beginning)];
  return listed({ filter, sort: ["date:desc"], offset: 0, limit: mostOfBody }, searchMeetings);
}

async function listed(
  request: Part & { readonly sort: readonly SortRule[]; readonly filter: readonly Filter[] },
  searchMeetings: IndexSearch,
): Promise<ListedMeeting[]> {
  const retrieve = Object.keys(ListedMeeting.shape);
  const { hits } = await listDocuments(searchMeetings, { ...request, retrieve });
  return hits.map((hit) => parseStored(ListedMeeting, hit));
}
