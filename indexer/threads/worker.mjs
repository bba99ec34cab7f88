/**
 * What runs in a thread: one job in, one answer out. Plain JavaScript, so that the thread can begin
 * before it knows TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { jobs } = await import("./jobs.ts");

parentPort.on("message", async ({ job, input }) => {
  const answer = await jobs[job](input).then(
    (result) => ({ result }),
    (error) => ({ error }),
  );
  parentPort.postMessage(answer);
});
parentPort.postMessage("ready");
