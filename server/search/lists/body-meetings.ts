/** The meetings of a municipality's body, whole but for their items. */
import type { z } from "zod";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import { equals } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

export const BodyMeeting = IndexedMeeting.pick({
  id: true,
  municipality: true,
  body: true,
  bodyKey: true,
  kind: true,
  date: true,
  startTime: true,
  endTime: true,
  place: true,
  provenance: true,
});
export type BodyMeeting = ReadOnly<z.infer<typeof BodyMeeting>>;

/** No body has met so often. */
const usualMost = 5_000;

/** Of every body of the municipality where none is named; the newest first. @throws EngineDown */
export async function bodyMeetings(
  municipality: string,
  body: string | null,
  searchMeetings: IndexSearch,
  most = usualMost,
): Promise<BodyMeeting[]> {
  const { hits } = await listDocuments(searchMeetings, {
    filter: [
      equals("municipality", municipality),
      ...(body === null ? [] : [equals("bodyKey", body)]),
    ],
    sort: ["date:desc"],
    retrieve: BodyMeeting.keyof().options,
    limit: most,
  });
  return hits.map((hit) => parseStored(BodyMeeting, hit));
}
