/** An archive that is made to be measured and dropped, beside whatever else the engine holds. */
import { randomUUID } from "node:crypto";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { addDocuments } from "../../engine/indexes/documents.ts";
import { createIndexes, dropIndexes } from "../../engine/indexes/indexes.ts";
import { indexName } from "../../engine/indexes/settings.ts";
import { connectEngine, type Engine } from "../../engine/nodes/client.ts";
import type { EngineNode } from "../../engine/nodes/node.ts";
import { createEnricher, type Enriched } from "../../indexer/enrich/enrich.ts";
import { toIndexedWords } from "../../indexer/enrich/indexed-words.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { writeOverviews } from "../../indexer/sync/write/write-overviews.ts";
import { openPortal } from "../../server/open-portal.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import type { Portal } from "../../server/search/portal.ts";

/** Clients of one engine with pools of their own: `admin` fills the indexes that `search` searches. */
export type MeasuredEngine = { readonly admin: Engine; readonly search: Engine };

/**
 * Runs `work` with clients of the engine that are closed afterwards. The search key will not do: it is for the
 * portal's own indexes alone, and what is measured has others.
 */
export async function withClients<T>(
  { url, adminKey }: EngineNode,
  work: (engine: MeasuredEngine) => Promise<T>,
): Promise<T> {
  const [admin, search] = [connectEngine(url, adminKey), connectEngine(url, adminKey)];
  try {
    return await work({ admin: admin.engine, search: search.engine });
  } finally {
    await Promise.all([admin.close(), search.close()]);
  }
}

/** Runs `work` with a portal over these meetings alone. */
export async function withPortal<T>(
  meetings: readonly ParsedMeeting[],
  { admin, search }: MeasuredEngine,
  knowledge: Knowledge,
  work: (portal: Portal) => Promise<T>,
): Promise<T> {
  const prefix = `measured-${randomUUID()}-`;
  try {
    await fillIndexes(toDocuments(meetings, knowledge), admin, prefix);
    return await work(openPortal({ nodes: [search], prefix, ...knowledge }));
  } finally {
    await dropIndexes(admin, prefix);
  }
}

/** The documents of the meetings, as the indexer makes them. */
export function toDocuments(meetings: readonly ParsedMeeting[], knowledge: Knowledge): Enriched[] {
  return meetings.map(createDocuments(knowledge));
}

/** The same of one meeting after the other; `at` is its place among them. */
export function createDocuments({ danish, data }: Knowledge) {
  const enrich = createEnricher(danish, createTagger(danish, data.topics));
  return (parsed: ParsedMeeting, at: number): Enriched => enrich(parsed, sourceOf(parsed.file, at));
}

/** Makes the archive's indexes and fills them. @throws EngineTaskFailed */
export async function fillIndexes(
  documents: readonly Enriched[],
  admin: Engine,
  prefix: string,
): Promise<void> {
  await createIndexes(admin, prefix);
  await Promise.all([
    addDocuments(
      admin,
      indexName("items", prefix),
      documents.flatMap(({ items }) => items),
    ),
    addDocuments(
      admin,
      indexName("meetings", prefix),
      documents.map(({ meeting }) => meeting),
    ),
    addDocuments(
      admin,
      indexName("words", prefix),
      toIndexedWords(documents.flatMap(({ unlisted }) => unlisted)),
    ),
  ]);
  await writeOverviews({ nodes: [admin], prefix }, []);
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
  return { provenance, hash: String(at), root: "", origin: String(at) };
}
