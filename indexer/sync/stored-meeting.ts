/** A meeting back from the index: a new index takes over what no file of the run tells of. */
import { z } from "zod";
import { IndexedItem, IndexedMeeting } from "../../contract/indexed-item.ts";
import { AgendaItem, type ParsedMeeting } from "../../contract/meeting.ts";
import { indexName } from "../../engine/settings.ts";
import type { Source } from "../enrich/enrich.ts";
import type { Archive } from "./index-state.ts";

const StoredItem = AgendaItem.extend(IndexedItem.pick({ position: true }).shape);

/** More than any agenda has. */
const mostItems = 10_000;

/** What was parsed, and where it was read. */
export async function readStoredMeeting(
  { meili, prefix }: Archive,
  id: string,
): Promise<{ parsed: ParsedMeeting; source: Source }> {
  const document = await meili.index(indexName("meetings", prefix)).getDocument(id);
  const { results } = await meili
    .index(indexName("items", prefix))
    .getDocuments({ filter: `meetingId = "${id}"`, limit: mostItems });
  const { itemIds, decided, problems, provenance, hash, root, origin, ...facts } =
    IndexedMeeting.parse(document);
  const items = z
    .array(StoredItem)
    .parse(results)
    .sort((a, b) => a.position - b.position);
  return {
    parsed: { file: provenance.file, meeting: { ...facts, items }, problems },
    source: { provenance, hash, root, origin },
  };
}
