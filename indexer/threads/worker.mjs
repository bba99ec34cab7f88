/**
 * What runs in a thread: one job in, one answer out. Plain JavaScript, so that the thread can begin
 * before it knows TypeScript.
 */
import { register } from "tsx/esm/api";
import { serveJobs } from "./serve-jobs.mjs";

register();
const { jobs } = await import("./jobs.ts");

serveJobs(jobs);
