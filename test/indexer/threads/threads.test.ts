import { afterEach, expect, test } from "vitest";
import type { Limits, Thread } from "../../../indexer/threads/thread.ts";
import { createThreads } from "../../../indexer/threads/threads.ts";

const script = new URL("../../support/odd-jobs.mjs", import.meta.url);
const opened: Thread[] = [];
afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())));

function open(count: number, limits: Partial<Limits> = {}) {
  const all = { seconds: 60, megabytes: 300, ...limits };
  const threads = createThreads({ count, script, data: null, limits: all });
  opened.push(threads);
  return {
    ...threads,
    run: (job: string, input: unknown = null) => threads.run({ job, input, name: `${job}.txt` }),
  };
}

test("many jobs on few threads are all done, each with its own answer", async () => {
  const { run } = open(2);
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  expect(await Promise.all(numbers.map((number) => run("echo", number)))).toEqual(numbers);
});

test.each([
  ["block", "too-slow", "block.txt var ikke læst efter 1 s. og er opgivet."],
  ["exit", "damaged", "exit.txt er beskadiget og kan ikke læses."],
  ["crash", "damaged", "crash.txt er beskadiget og kan ikke læses."],
])(
  "a job that is the thread's end (%s) is given up by name, and the rest goes on",
  async (job, code, message) => {
    const { run } = open(2, { seconds: 1 });
    const before = [run("echo", 1), run("echo", 2)];
    const odd = run(job);
    const after = [run("echo", 3), run("echo", 4), run("echo", 5)];
    await expect(odd).rejects.toMatchObject({ name: "Unreadable", code, message });
    expect(await Promise.all([...before, ...after])).toEqual([1, 2, 3, 4, 5]);
  },
);

test("a job that needs more memory than its share gets all of it, alone", async () => {
  const { run } = open(2);
  expect(await Promise.all([run("echo", 1), run("fill", 150), run("echo", 2)])).toEqual([
    1, 150, 2,
  ]);
});

test("only what takes too much when it is alone is given up", async () => {
  const { run } = open(2);
  const [greedy, large, small] = await Promise.allSettled([
    run("fill", 2_000),
    run("fill", 150),
    run("echo", 1),
  ]);
  expect(greedy).toMatchObject({ status: "rejected", reason: { code: "too-large" } });
  expect(large).toMatchObject({ value: 150 });
  expect(small).toMatchObject({ value: 1 });
});

test("what a job throws is no fault of its thread's, which does the next one", async () => {
  const { run } = open(1);
  await expect(run("fail", "ødelagt")).rejects.toThrow("ødelagt");
  expect(await run("echo", 1)).toBe(1);
});

test("closing ends the threads, whatever they are at", async () => {
  const { run, close } = open(2);
  const endless = run("block");
  await run("echo", 1);
  const ended = expect(endless).rejects.toThrow(); // as damaged, or before it had begun
  await Promise.all([close(), ended]);
});

test("threads that do not start fail their jobs, by no fault of a file's", async () => {
  const nowhere = new URL("./findes-ikke.mjs", import.meta.url);
  const limits = { seconds: 60, megabytes: 300 };
  const threads = createThreads({ count: 2, script: nowhere, data: null, limits });
  const task = { job: "echo", input: 1, name: "a.txt" };
  await expect(threads.run(task)).rejects.toThrow(/findes-ikke/);
});
