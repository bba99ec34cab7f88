/** What a form of export is written from. */
import type { ExportRow, Manifest, SampleRequest } from "../../contract/export.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { ItemInMeeting } from "../search/lists/in-meeting.ts";
import type { Portal } from "../search/portal.ts";
import { sampleIds } from "./sample-ids.ts";
import { toManifest } from "./to-manifest.ts";
import { toRow } from "./to-row.ts";

/** Rows and ids come some at a time, and are asked for only by the form that needs them. */
export type ExportSource = {
  readonly manifest: Manifest;
  readonly rows: () => AsyncIterable<readonly ExportRow[]>;
  readonly ids: () => AsyncIterable<readonly string[]>;
  /** Of a theme's id. */
  readonly topicLabel: (id: string) => string;
};

/** Texts, to be written one after the other. */
export type WriteExport = (source: ExportSource) => AsyncIterable<string>;

/** What is exported: every hit, or a sample of them. */
type Asked = { readonly query: SearchQuery; readonly sample: SampleRequest | null };

/** Throws EngineDown, NothingOfThat. */
export async function openExport(
  { query, sample }: Asked,
  portal: Portal,
  host: string,
): Promise<ExportSource> {
  const manifest = await toManifest(query, portal, new Date());
  const labels = new Map(portal.topics.map(({ id, label }) => [id, label]));
  const topicLabel = (id: string) => labels.get(id) ?? id;
  if (sample === null) {
    const rows = () => rowsOf(portal.everyHit(query), portal, host);
    return { manifest, rows, ids: () => portal.everyId(query), topicLabel };
  }
  const { ids, of } = await sampleIds(portal.everyId(query), sample);
  return {
    manifest: { ...manifest, count: ids.length, sample: { ...sample, of } },
    rows: () => rowsOf(portal.hits(ids), portal, host),
    ids: async function* () {
      yield ids;
    },
    topicLabel,
  };
}

/** Some at a time, so that the archive is asked once for all of them whose case number stands. */
async function* rowsOf(
  hits: AsyncIterable<readonly ItemInMeeting[]>,
  portal: Pick<Portal, "standing">,
  host: string,
) {
  for await (const some of hits) {
    const standing = await portal.standing(some.map(({ item }) => item.caseKey));
    yield some.map((hit) => toRow(hit, standing, host));
  }
}
