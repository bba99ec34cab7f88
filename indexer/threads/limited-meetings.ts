/** Reading and parsing a file whole in a thread, within limits: a file's text may be as much to parse as any format to read. */
import { Unreadable } from "../files/unreadable.ts";
import type { ReadMeetings } from "../meetings/read-meetings.ts";
import { createFileThreads } from "./file-threads.ts";
import { usualLimits } from "./guarded-reader.ts";
import type { Limits } from "./thread.ts";

type LimitedMeetings = {
  readonly readMeetings: ReadMeetings;
  readonly close: () => Promise<void>;
};

/** One file at a time; the thread is started when it is first needed. */
export function createLimitedMeetings(
  ocrFolder: string | null,
  limits: Limits = usualLimits,
): LimitedMeetings {
  const { run, close } = createFileThreads({ count: 1, limits, topics: [], ocrFolder });
  return {
    close,
    async readMeetings(file) {
      const outcome = await run("parse", file, file.name);
      if (outcome.kind === "done") return outcome.value;
      const { reason, unread } = outcome.failure;
      throw new Unreadable(reason, { code: unread?.code ?? "unreadable" });
    },
  };
}
