/** A thread that does one job at a time, and is ended when that takes too long or too much. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Unreadable } from "../files/unreadable.ts";

/** For any one job: `megabytes` over what the process held before. */
export type Limits = { readonly seconds: number; readonly megabytes: number };

/** Input and result are copied from thread to thread; `name` is the file's, for messages only. */
export type Task = { readonly job: string; readonly input: unknown; readonly name: string };

/** `script` is what runs in it (see worker.mjs), `data` what that is given at its start. */
export type ThreadSetup = {
  readonly script: URL;
  readonly data: unknown;
  readonly limits: Limits;
};

/**
 * `run` throws Unreadable when the job took too long or too much or broke the thread off, and else what
 * the job itself throws.
 */
export type Thread = {
  readonly run: (task: Task) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const megabyte = 1_048_576;

/** Half of what Node sets aside by itself: each thread is 25 MB smaller, and hardly slower. */
const youngMegabytes = 24;

/** Milliseconds between two looks at the memory: unpacked streams lie outside the thread's own heap. */
const watchEvery = 50;

/** It is started when it is first needed, and does not keep the process alive. */
export function createThread(setup: ThreadSetup): Thread {
  const { limits } = setup;
  let started: Started | null = null;

  async function close(): Promise<void> {
    const ended = started;
    started = null;
    await ended?.worker.terminate();
  }

  function start(): Started {
    const fresh = startWorker(setup);
    fresh.worker.once("exit", () => {
      if (started === fresh) started = null;
    });
    started = fresh;
    return fresh;
  }

  async function run({ name, ...request }: Task): Promise<unknown> {
    const { worker, ready } = started ?? start();
    await ready;
    worker.ref();
    const answer = await answerWithin(worker, request, limits);
    worker.unref();
    if (typeof answer !== "string") return resultOf(answer);
    await close();
    throw toUnreadable(answer, name, limits);
  }
  return { run, close };
}

/** `ready` is rejected when the thread itself does not start: that is no file's fault. */
type Started = { readonly worker: Worker; readonly ready: Promise<unknown> };

function startWorker({ script, data, limits }: ThreadSetup): Started {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    },
  });
  worker.on("error", () => {}); // whoever waits for it hears of it too; between two jobs nobody does
  return { worker, ready: nextMessage(worker, {}) };
}

/** @throws what the thread broke off with, or that it ended */
function nextMessage(worker: Worker, until: { readonly signal?: AbortSignal }): Promise<unknown> {
  return Promise.race([
    once(worker, "message", until).then(([message]) => message),
    once(worker, "exit", until).then(([code]) => {
      throw new Error(`A thread ended with code ${code}`);
    }),
  ]);
}

type Ending = "too-slow" | "too-large" | "damaged";
type Answer = { readonly result: unknown } | { readonly error: unknown };

async function answerWithin(
  worker: Worker,
  request: object,
  limits: Limits,
): Promise<Answer | Ending> {
  const done = new AbortController();
  const { signal } = done;
  const answer = nextMessage(worker, { signal }).then(
    (message) => message as Answer,
    (error) => (isOutOfMemory(error) ? "too-large" : "damaged"),
  );
  worker.postMessage(request);
  return Promise.race([answer, outOfLimits(limits, signal)]).finally(() => done.abort());
}

/** Resolves when a limit is passed, unless `signal` is aborted first. */
function outOfLimits({ seconds, megabytes }: Limits, signal: AbortSignal): Promise<Ending> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000, "too-slow");
    const watch = setInterval(() => {
      const taken = process.memoryUsage.rss() - before;
      if (taken > megabytes * megabyte) resolve("too-large");
    }, watchEvery);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      clearInterval(watch);
    });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function resultOf(answer: Answer): unknown {
  if ("error" in answer) throw answer.error;
  return answer.result;
}

function toUnreadable(code: Ending, name: string, { seconds, megabytes }: Limits): Unreadable {
  const messages: Readonly<Record<Ending, string>> = {
    "too-slow": `${name} var ikke læst efter ${seconds} s. og er opgivet.`,
    "too-large": `${name} kræver mere end ${megabytes} MB at læse og er opgivet.`,
    damaged: `${name} er beskadiget og kan ikke læses.`,
  };
  return new Unreadable(messages[code], { code });
}
