/** What is taken home of a search: exports of every hit, and feeds of the newest. */
import { Readable } from "node:stream";
import { z } from "zod";
import { exportPath } from "../../contract/plain/export-formats.ts";
import {
  type FeedFormat,
  feedFormatNames,
  feedFormats,
} from "../../contract/plain/feed-formats.ts";
import { paths } from "../../contract/plain/paths.ts";
import { recordOf } from "../../contract/plain/table.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { UnknownValue } from "../../contract/search-result.ts";
import { allowEveryCall } from "../../engine/query/call-scope.ts";
import { ExportParameters } from "../export/export-parameters.ts";
import { openExport } from "../export/export-source.ts";
import { exportFormatNames, exportFormats } from "../export/formats.ts";
import { toFeed } from "../export/to-feed.ts";
import { feedWriters } from "../export/write-feed.ts";
import { NothingOfThat, toldUnknown } from "../requests/errors.ts";
import { hostOf } from "../requests/host.ts";
import { SearchParameters } from "../requests/search-parameters.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { newestArrival } from "../search/records/to-status.ts";
import { refusals } from "./documented.ts";

/** `searchName` is what readers call a search; null of one for everything. */
type Options = {
  readonly portal: Portal;
  readonly publicUrl: string | null;
  readonly searchName: (query: SearchQuery, topics: ReadonlyMap<string, string>) => string | null;
};

/** Written by us as they are, so no serializer looks at them. */
const Text = z.unknown().meta({ type: "string" });
const JsonText = z.unknown().meta({ type: "object" });

export function addExportRoutes(app: App, options: Options): void {
  addExport(app, options);
  for (const format of feedFormatNames) addFeed(app, format, options);
}

function addExport(app: App, { portal, publicUrl }: Options): void {
  const schema = {
    operationId: "exportHits",
    tags: ["Referatsøg"],
    querystring: ExportParameters,
    summary: "Alle træf på en søgning: CSV, JSON Lines, RIS, eller manifestet med alle id'er",
    response: { 200: { description: "Strømmes", content: exportContent }, ...refusals },
  };
  app.get(exportPath, { schema }, async (request, reply) => {
    const { format, query, sample } = request.query;
    allowEveryCall();
    const { type, file, write } = exportFormats[format];
    const source = await openExport({ query, sample }, portal, publicUrl ?? hostOf(request));
    reply.header("content-disposition", `attachment; filename="${file}"`);
    reply.type(`${type}; charset=utf-8`);
    return reply.send(Readable.from(write(source)));
  });
}

const exportContent = Object.fromEntries(
  exportFormatNames.map((format) => [
    exportFormats[format].type,
    { schema: format === "manifest" ? JsonText : Text },
  ]),
);

const feedSchemas = recordOf(feedFormatNames, (format) => ({
  operationId: `${format}Feed`,
  tags: ["Referatsøg"],
  querystring: SearchParameters,
  summary: `De træf, der sidst kom i arkivet eller blev ændret der, som ${feedFormats[format].label}`,
  response: {
    200: {
      description: "pageSize af dem; sort har ingen betydning",
      content: {
        [feedFormats[format].type]: { schema: format === "json" ? JsonText : Text },
      },
    },
    ...refusals,
  },
}));

function addFeed(app: App, format: FeedFormat, { portal, publicUrl, searchName }: Options): void {
  const { path, type } = feedFormats[format];
  const labels = new Map(portal.topics.map(({ id, label }) => [id, label]));
  app.get(path, { schema: feedSchemas[format] }, async (request, reply) => {
    const { query } = request;
    const host = publicUrl ?? hostOf(request);
    const [hits, overview] = await Promise.all([portal.arrivals(query), portal.overview()]);
    const isSure = hits.length > 0 && query.topic.every((id) => labels.has(id));
    const unknown = isSure ? [] : await unknownOf(query, portal);
    const changedAt = new Date(newestArrival(overview) ?? 0);
    const feed = toFeed({
      name: searchName(query, labels),
      query,
      hits,
      host,
      topics: portal.topics,
      changedAt,
      note: toldUnknown(unknown),
    });
    const self = `${host}${path}${toAddress(query).slice(paths.search.length)}`;
    reply.type(`${type}; charset=utf-8`);
    return reply.send(Buffer.from(feedWriters[format](feed, self)));
  });
}

/**
 * Chosen values of which the archive has nothing. A theme that does not exist never will have; a council may come, and is
 * worth following.
 */
async function unknownOf(query: SearchQuery, portal: Portal): Promise<readonly UnknownValue[]> {
  const { unknown = [] } = await portal.search({ ...query, page: 1, pageSize: 1 });
  if (unknown.some(({ facet }) => facet === "topic")) throw new NothingOfThat(unknown);
  return unknown;
}
