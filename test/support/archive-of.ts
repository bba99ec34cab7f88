/** A portal over meetings of a test's own, in the engine that all tests share. */
import { join } from "node:path";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { Topic } from "../../contract/topic.ts";
import { loadDanish } from "../../danish/load.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import { createEnricher, type Enriched } from "../../indexer/enrich/enrich.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { openPortal } from "../../server/open-portal.ts";
import { readPortalData } from "../../server/portal-data.ts";
import type { Portal } from "../../server/search/portal.ts";
import type { testArchive } from "./engine/engine.ts";

const data = join(import.meta.dirname, "..", "..", "data");

// Once for all files of a worker: nothing of it changes but what the Danish remembers of words.
const danish = loadDanish();
const read = readPortalData(data, join(data, "topics.json"));
const enricherOf = (topics: readonly Topic[]) =>
  createEnricher(danish, createTagger(danish, topics));
const usualEnrich = enricherOf(read.topics);

/** Indexes the meetings and opens the portal over them; `topics` default to the project's own. */
export async function archiveOf(
  archive: Pick<ReturnType<typeof testArchive>, "fill" | "search" | "prefix">,
  meetings: readonly ParsedMeeting[],
  topics?: Topic[],
): Promise<Portal> {
  await archive.fill(toTestDocuments(meetings, topics));
  return portalOn(archive.search, archive.prefix, topics);
}

/** As the indexer makes them, all of one moment. */
export function toTestDocuments(meetings: readonly ParsedMeeting[], topics?: Topic[]): Enriched[] {
  const enrich = topics === undefined ? usualEnrich : enricherOf(topics);
  return meetings.map((parsed, at) => enrich(parsed, sourceOf(parsed.file, at)));
}

/** The portal over indexes that are filled. */
export function portalOn(engine: Engine, prefix: string, topics = read.topics): Portal {
  return openPortal({ nodes: [engine], prefix, danish, data: { ...read, topics } });
}

function sourceOf(file: string, at: number) {
  const provenance = {
    file,
    folder: "minutes",
    sourceUrl: null,
    license: null,
    released: null,
    examples: false,
    indexedAt: "2026-01-01T12:00:00Z",
  };
  return { provenance, hash: String(at), root: "root", origin: String(at) };
}
