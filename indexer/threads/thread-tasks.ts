/** All that is done with a file, for a thread that is itself under limits. */
import type { Topic } from "../../contract/topic.ts";
import { loadDanish } from "../../danish/load.ts";
import { createEnricher, type Enricher } from "../enrich/enrich.ts";
import { createTagger } from "../enrich/topics/tagger.ts";
import { createReadMeetings } from "../meetings/read-meetings.ts";
import { unguarded } from "../read/guard.ts";
import { createMinutesReader } from "../read/read.ts";
import { createFileTasks, type FileTasks } from "../sync/work/file-tasks.ts";

export function openFileTasks(topics: readonly Topic[], ocrFolder: string | null): FileTasks {
  const readMeetings = createReadMeetings(createMinutesReader(unguarded, ocrFolder));
  return createFileTasks({ readMeetings, enrich: enrichWhenNeeded(topics) });
}

/** Most runs find most files unchanged, and need no dictionary. */
function enrichWhenNeeded(topics: readonly Topic[]): Enricher {
  let enrich: Enricher | null = null;
  return (parsed, source) => {
    enrich ??= openEnricher(topics);
    return enrich(parsed, source);
  };
}

function openEnricher(topics: readonly Topic[]): Enricher {
  const danish = loadDanish();
  return createEnricher(danish, createTagger(danish, topics));
}
