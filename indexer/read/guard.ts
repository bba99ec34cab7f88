/** Reading files in formats that could take any time and memory, apart and within limits. */
import { createFileThreads } from "../threads/file-threads.ts";
import type { Limits } from "../threads/thread.ts";
import { Unreadable } from "../unreadable.ts";
import { noAttachments } from "./attachment-texts.ts";
import type { ReadResult } from "./block.ts";
import type { Format } from "./format.ts";
import { readers } from "./readers.ts";

/** `name` is the file's name, for messages only. */
export type ReadRequest = {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly name: string;
};

export type Guard = {
  /** What could not be read within the limits is a problem, and no blocks. */
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly close: () => Promise<void>;
};

/** For any one file. */
export const usualLimits: Limits = { seconds: 60, megabytes: 900 };

/** Reads one file at a time in a thread of its own, started when it is first needed. */
export function createGuard(limits: Limits = usualLimits): Guard {
  const { run, close } = createFileThreads({ count: 1, limits, topics: [] });
  return {
    read: (request) =>
      run("read", request, request.name).catch((error) => {
        if (error instanceof Unreadable) return toNothing(error);
        throw error;
      }),
    close,
  };
}

/** For a thread that is itself under limits. */
export const unguarded: Guard = {
  read: async ({ format, bytes, name }) => readers[format].read(bytes, name, noAttachments),
  close: async () => {},
};

function toNothing({ code, message }: Unreadable): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
