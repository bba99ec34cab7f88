/** What a form of export is written from. */
import type { ExportRow, Manifest } from "../../contract/export.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Portal } from "../search/portal.ts";
import { toManifest } from "./to-manifest.ts";
import { toRow } from "./to-row.ts";

/** Rows and ids come some at a time, and are asked for only by the form that needs them. */
export type ExportSource = {
  readonly manifest: Manifest;
  readonly rows: () => AsyncIterable<readonly ExportRow[]>;
  readonly ids: () => AsyncIterable<readonly string[]>;
};

/** Texts, to be written one after the other. */
export type WriteExport = (source: ExportSource) => AsyncIterable<string>;

/** Throws EngineDown. */
export async function openExport(
  query: SearchQuery,
  portal: Portal,
  host: string,
): Promise<ExportSource> {
  const manifest = await toManifest(query, portal, new Date());
  return {
    manifest,
    rows: () => rowsOf(query, portal, host),
    ids: () => portal.everyId(query),
  };
}

async function* rowsOf(query: SearchQuery, portal: Portal, host: string) {
  for await (const hits of portal.everyHit(query)) yield hits.map((hit) => toRow(hit, host));
}
