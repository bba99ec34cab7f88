/** All that is done with a file, for a thread that is itself under limits. */
import type { Topic } from "../../contract/topic.ts";
import { loadDanish } from "../../danish/load.ts";
import { createEnricher, type Enricher } from "../enrich/enrich.ts";
import type { Privacy } from "../enrich/privacy.ts";
import { createTagger } from "../enrich/topics/tagger.ts";
import { createReadAllowed } from "../meetings/read-allowed.ts";
import { unguarded } from "../read/guard.ts";
import { createMinutesReader } from "../read/read.ts";
import { createFileTasks, type FileTasks } from "../sync/documents/file-tasks.ts";
import { keepsNothing, openKeptReads } from "../sync/documents/kept-reads.ts";
import { openTakedowns } from "../takedown/take-down.ts";
import type { ThreadData } from "./thread-data.ts";

export function openFileTasks(data: ThreadData): FileTasks {
  const { topics, ocrFolder, takedowns, privacy, readsFolder } = data;
  const opened = openTakedowns(takedowns);
  const readMeetings = createReadAllowed(
    createMinutesReader(unguarded, ocrFolder),
    opened,
    privacy,
  );
  const { published } = privacy;
  return createFileTasks({
    readMeetings,
    ...opened,
    published,
    reads: readsFolder === null ? keepsNothing : openKeptReads(readsFolder),
    enrich: enrichWhenNeeded(topics, privacy),
  });
}

/** Most runs find most files unchanged, and need no dictionary. */
function enrichWhenNeeded(topics: readonly Topic[], privacy: Privacy): Enricher {
  let enrich: Enricher | null = null;
  return (...given) => {
    enrich ??= openEnricher(topics, privacy);
    return enrich(...given);
  };
}

function openEnricher(topics: readonly Topic[], { closedTitles }: Privacy): Enricher {
  const danish = loadDanish();
  return createEnricher(danish, createTagger(danish, topics), closedTitles);
}
