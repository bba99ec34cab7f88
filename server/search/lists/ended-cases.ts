/** The cases of several treatments that some meetings treated last: so each case belongs to one part of all meetings. */
import type { z } from "zod";
import { IndexedItem } from "../../../contract/indexed-item.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import { mostHits } from "../../../engine/indexes/settings.ts";
import { type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

const Treatment = IndexedItem.pick({
  caseKey: true,
  caseNumber: true,
  municipality: true,
  meetingId: true,
});
type Treatment = ReadOnly<z.infer<typeof Treatment>>;

/** `meetingId` is where it was treated last. */
export type EndedCase = {
  readonly municipality: string;
  readonly caseNumber: string;
  readonly meetingId: string;
};

/** So many that a question for their cases stays short. */
const meetingsAtOnce = 500;

/** @throws EngineDown */
export async function endedCases(
  meetingIds: readonly string[],
  searchItems: IndexSearch,
): Promise<EndedCase[]> {
  const cases: EndedCase[] = [];
  for (let from = 0; from < meetingIds.length; from += meetingsAtOnce) {
    const some = meetingIds.slice(from, from + meetingsAtOnce);
    const keys = keysOf(await treatments(isAnyOf("meetingId", some), searchItems));
    if (keys.length === 0) continue;
    const all = await treatments(isAnyOf("caseKey", keys), searchItems);
    cases.push(...endingIn(new Set(some), all));
  }
  return cases;
}

/** The newest first. */
async function treatments(filter: Filter, searchItems: IndexSearch): Promise<Treatment[]> {
  const { hits } = await listDocuments(searchItems, {
    filter: [filter],
    sort: ["dateNumber:desc"],
    retrieve: Treatment.keyof().options,
    limit: mostHits,
  });
  return hits.map((hit) => parseStored(Treatment, hit));
}

function keysOf(items: readonly Treatment[]): string[] {
  return [...new Set(items.flatMap(({ caseKey }) => caseKey ?? []))];
}

/** Of one treatment alone the item's own page tells as much. */
function endingIn(meetings: ReadonlySet<string>, items: readonly Treatment[]): EndedCase[] {
  const [newest, several] = [new Map<string, Treatment>(), new Set<string>()];
  for (const item of items) {
    if (item.caseKey === null) continue;
    if (newest.has(item.caseKey)) several.add(item.caseKey);
    else newest.set(item.caseKey, item);
  }
  return [...several].flatMap((key) => {
    const { municipality = null, caseNumber = null, meetingId = "" } = newest.get(key) ?? {};
    if (municipality === null || caseNumber === null || !meetings.has(meetingId)) return [];
    return { municipality, caseNumber, meetingId };
  });
}
