/** The table of what threads do; input and result are copied from thread to thread. */
import { workerData } from "node:worker_threads";
import type { MinutesFile } from "../files/minutes-file.ts";
import { unguarded } from "../read/guard.ts";
import type { RecogniseOrder } from "../read/recognise-file.ts";
import type { FileTasks, WriteOrder } from "../sync/documents/file-tasks.ts";
import type { StoredMeeting } from "../sync/write/stored-meeting.ts";
import type { ThreadData } from "./thread-data.ts";

export type Jobs = typeof jobs;

/** Loaded when it is first needed: a thread that only reads does without parser and dictionary. */
let opening: Promise<FileTasks> | null = null;

function fileTasks(): Promise<FileTasks> {
  const data: ThreadData = workerData;
  opening ??= import("./thread-tasks.ts").then(({ openFileTasks: open }) => open(data));
  return opening;
}

export const jobs = {
  read: unguarded.read,
  recognise: async (order: RecogniseOrder) =>
    (await import("../read/recognise-file.ts")).recogniseFile(order),
  parse: async (file: MinutesFile) => {
    const data: ThreadData = workerData;
    return (await import("./parse-file.ts")).parseFile(file, data.ocrFolder);
  },
  survey: async (file: MinutesFile) => (await fileTasks()).survey(file),
  makeDocuments: async (order: WriteOrder) => (await fileTasks()).makeDocuments(order),
  restore: async (stored: StoredMeeting) => (await fileTasks()).restore(stored),
} as const;
