/** A portal over meetings of a test's own, in the engine that all tests share. */
import { join } from "node:path";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { Topic } from "../../contract/topic.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import { createDocuments, toDocuments } from "../../evaluation/corpus/measured-portal.ts";
import type { Enriched } from "../../indexer/enrich/enrich.ts";
import { openPortal } from "../../server/open-portal.ts";
import { readPortalData } from "../../server/portal-data.ts";
import type { Portal } from "../../server/search/portal.ts";
import { danish } from "./danish.ts";
import type { testArchive } from "./engine/engine.ts";

const data = join(import.meta.dirname, "..", "..", "data");

/** The project's themes, names and thesaurus: read once for all files of a worker, which change none of it. */
export const portalData = readPortalData(data, join(data, "topics.json"));
const toUsualDocument = createDocuments({ danish, data: portalData });

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
  if (topics !== undefined)
    return toDocuments(meetings, { danish, data: { ...portalData, topics } });
  return meetings.map(toUsualDocument);
}

/** The portal over indexes that are filled. */
export function portalOn(engine: Engine, prefix: string, topics = portalData.topics): Portal {
  return openPortal({ nodes: [engine], prefix, danish, data: { ...portalData, topics } });
}
