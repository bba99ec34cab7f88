/** A thread's script for tests: jobs that go wrong in every way there is. */
import { serveJobs } from "../../indexer/threads/serve-jobs.mjs";

/** Numbers take eight bytes each. */
const fill = (megabytes) => {
  const filled = Array.from({ length: megabytes }, () => new Array(131_072).fill(0.5));
  return filled.length;
};

const jobs = {
  echo: async (input) => input,
  fill: async (megabytes) => fill(megabytes),
  block: async () => {
    for (;;);
  },
  exit: async () => process.exit(3),
  crash: () =>
    new Promise(() => {
      setImmediate(() => {
        throw new Error("afterwards");
      });
    }),
  fail: async (message) => {
    throw new Error(message);
  },
};

serveJobs(jobs);
