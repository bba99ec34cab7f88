/**
 * What runs in a thread: one job in, one answer out. Plain JavaScript, so that the thread can begin
 * before it knows TypeScript; it is loaded as commands are, packed, since it starts as often as they do.
 */
import { loadProgram } from "../../program/load-program.mjs";
import { serveJobs } from "./serve-jobs.mjs";

const { jobs } = await loadProgram("indexer/threads/jobs.ts");

serveJobs(jobs);
