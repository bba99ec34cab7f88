/** The whole portal over the example minutes, on a free port: for tests in a browser. */
import pino from "pino";
import { clientDir, ensurePages, manifestPath } from "../../commands/steps/build-pages.ts";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../../indexer/threads/guarded-reader.ts";
import { knownMunicipalities, municipalityName } from "../../program/municipality-names.ts";
import { inProject } from "../../program/project-root.ts";
import { buildApp } from "../../server/app.ts";
import { readAssets } from "../../web/given/read-assets.ts";
import { archiveOf } from "./archive-of.ts";
import type { testArchive } from "./engine/engine.ts";

/** Read once for all files of a worker. */
let examples: ReturnType<typeof readExamples> | null = null;

/** The meetings of the example minutes. */
export async function readExamples() {
  const { files } = await listMinutes([inProject("data", "minutes")]);
  const readMeetings = createReadMeetings(createGuardedReader());
  const read = await Promise.all(files.map(readMeetings));
  return read.flatMap(({ meetings }) => meetings);
}

/** Builds the pages when they are missing or old; `url` has no slash at its end. */
export async function startPortal(
  archive: ReturnType<typeof testArchive>,
  more: readonly ParsedMeeting[] = [],
) {
  await ensurePages();
  examples ??= readExamples();
  const app = await buildApp({
    portal: await archiveOf(archive, [...(await examples), ...more]),
    assets: readAssets(manifestPath),
    clientDir,
    logger: pino({ level: "silent" }),
    publicUrl: null,
    contact: "redaktion@example.dk",
    rateLimit: 600,
    trustProxy: false,
    metrics: "loopback",
    municipalityName,
    knownMunicipalities,
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, close: () => app.close() };
}
