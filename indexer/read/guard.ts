/** Reads one file at a time in a thread that is ended when it takes too long or too much. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Problem } from "../../contract/meeting.ts";
import type { ReadResult } from "./block.ts";
import type { Format } from "./format.ts";

/** `name` is the file's name, for messages only. */
export type ReadRequest = {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly name: string;
};

/** For any one file: `megabytes` over what the process held before. */
export type ReadLimits = { readonly seconds: number; readonly megabytes: number };

export type Guard = {
  /** What could not be read within the limits is a problem, and no blocks. */
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly close: () => Promise<void>;
};

const megabyte = 1_048_576;

/** Milliseconds between two looks at the memory: unpacked streams lie outside the thread's own heap. */
const watchEvery = 50;

/** The thread is started when it is first needed, and does not keep the process alive. */
export function createGuard(limits: ReadLimits): Guard {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function close(): Promise<void> {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  async function readNow(request: ReadRequest): Promise<ReadResult> {
    worker ??= await startWorker(limits);
    worker.ref();
    const outcome = await ask(worker, request, limits);
    worker.unref();
    if (typeof outcome !== "string") return outcome;
    await close();
    return { blocks: [], problems: [toProblem(outcome, request.name, limits)] };
  }

  return {
    read(request) {
      const result = queue.then(() => readNow(request));
      queue = result.catch(() => {});
      return result;
    },
    close,
  };
}

/** @throws when the thread itself does not start: that is no file's fault */
async function startWorker({ megabytes }: ReadLimits): Promise<Worker> {
  const worker = new Worker(new URL("./read-worker.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  await once(worker, "message");
  return worker;
}

type Ending = "too-slow" | "too-large" | "damaged";

function ask(
  worker: Worker,
  request: ReadRequest,
  limits: ReadLimits,
): Promise<ReadResult | Ending> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const answered = new AbortController();
    const settle = (outcome: ReadResult | Ending) => {
      answered.abort();
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome);
    };
    const timer = setTimeout(settle, limits.seconds * 1000, "too-slow");
    const watch = setInterval(() => {
      const taken = process.memoryUsage.rss() - before;
      if (taken > limits.megabytes * megabyte) settle("too-large");
    }, watchEvery);
    once(worker, "message", answered).then(
      ([result]) => settle(result),
      (error) => settle(isOutOfMemory(error) ? "too-large" : "damaged"),
    );
    worker.postMessage(request);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function toProblem(ending: Ending, name: string, { seconds, megabytes }: ReadLimits): Problem {
  const messages: Readonly<Record<Ending, string>> = {
    "too-slow": `${name} var ikke læst efter ${seconds} s. og er opgivet.`,
    "too-large": `${name} kræver mere end ${megabytes} MB at læse og er opgivet.`,
    damaged: `${name} er beskadiget og kan ikke læses.`,
  };
  return { code: ending, line: 1, message: messages[ending] };
}
