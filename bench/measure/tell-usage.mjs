/** Loaded before a program: at its end, writes what it used as a line of JSON to file descriptor 3. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    writeSync(3, `${JSON.stringify({ cpuSeconds, megabytes: (maxRSS * 1024) / 1e6 })}\n`);
  });
}
