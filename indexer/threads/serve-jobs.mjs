/** A thread's side of its door: one job in, one answer out (thread.ts is the other side). */
import { parentPort } from "node:worker_threads";

/** @param jobs a table of async functions; from then on the thread is ready */
export function serveJobs(jobs) {
  parentPort.on("message", async ({ job, input }) => {
    const answer = await jobs[job](input).then(
      (result) => ({ result }),
      (error) => ({ error }),
    );
    parentPort.postMessage(answer);
  });
  parentPort.postMessage("ready");
}
