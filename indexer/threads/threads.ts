/** Several threads that share the work, and the memory that there is for it. */
import PQueue from "p-queue";
import { Unreadable } from "../files/unreadable.ts";
import { createThread, type Limits, type Task, type Thread, type ThreadSetup } from "./thread.ts";

/** `limits` are what any one job may take, however many threads there are. */
type ThreadsSetup = ThreadSetup & { readonly count: number };

/**
 * A thread that is `count` threads: `run` may be called for many tasks at once, and `close` ends them all,
 * whatever they are at. They are started as they are needed. Which of several jobs fills the memory cannot
 * be told: each gets an equal part of what one may take, and one that passes it is done again with all of
 * it, when no other is under way.
 */
export function createThreads({ count, ...setup }: ThreadsSetup): Thread {
  const { limits } = setup;
  const shared = { ...limits, megabytes: limits.megabytes / count };
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const beside = new PQueue({ concurrency: count });
  const alone = new PQueue({ concurrency: 1 });

  function open(own: Limits): Thread {
    const thread = createThread({ ...setup, limits: own });
    threads.add(thread);
    return thread;
  }

  const runBeside = (task: Task) =>
    beside.add(() => {
      const thread = idle.pop() ?? open(shared);
      return thread.run(task).finally(() => idle.push(thread));
    });

  const runAlone = (task: Task) =>
    alone.add(async () => {
      beside.pause();
      await beside.onPendingZero();
      const thread = open(limits);
      return thread.run(task).finally(() => {
        threads.delete(thread);
        beside.start();
        return thread.close();
      });
    });

  return {
    async run(task) {
      try {
        return await runBeside(task);
      } catch (error) {
        if (count === 1 || !isTooLarge(error)) throw error;
        return runAlone(task);
      }
    },
    async close() {
      beside.clear();
      alone.clear();
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Unreadable && error.code === "too-large";
}
