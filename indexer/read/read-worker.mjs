/**
 * A thread that runs guarded readers: one file in, one result out. Plain JavaScript, so that the
 * thread can begin before it knows TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { readers } = await import("./readers.ts");

parentPort.on("message", async ({ format, bytes, name }) => {
  parentPort.postMessage(await readers[format].read(bytes, name));
});
parentPort.postMessage("ready");
