/** A program: what the lexicon costs a process that opens it, as one line of JSON. */
import { loadDanish } from "../../danish/load.ts";

const before = process.memoryUsage.rss();
const started = performance.now();
loadDanish();
const milliseconds = performance.now() - started;
const megabytes = (process.memoryUsage.rss() - before) / 1e6;
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes })}\n`);
