/** Reading files in formats that could take any time and memory, apart and within limits. */

import { Unreadable } from "../files/unreadable.ts";
import type { ReadResult } from "../read/blocks/block.ts";
import type { Guard } from "../read/guard.ts";
import { createMinutesReader, type MinutesReader } from "../read/read.ts";
import { createFileThreads } from "./file-threads.ts";
import type { Limits } from "./thread.ts";

/** For any one file. */
export const usualLimits: Limits = { seconds: 120, megabytes: 900 };

/** A reader of files of any format that stays within the limits. */
export const createGuardedReader = (
  limits: Limits = usualLimits,
  ocrFolder: string | null = null,
): MinutesReader => createMinutesReader(createGuard(limits), ocrFolder);

/** Reads one file at a time in a thread of its own, started when it is first needed. */
function createGuard(limits: Limits): Guard {
  const { run, close } = createFileThreads({ count: 1, limits, topics: [], ocrFolder: null });
  return {
    read: (request) =>
      run("read", request, request.name).catch((error) => {
        if (error instanceof Unreadable) return toNothing(error);
        throw error;
      }),
    close,
  };
}

function toNothing({ code, message }: Unreadable): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
