/** The memory of another process. */
import { readFile } from "node:fs/promises";

/** Megabytes (of 10^6 bytes) that it holds, and that are in memory; 0 where the system does not tell (it has no /proc). */
export async function megabytesHeld(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes = "0"] = status.match(/^VmRSS:\s+(\d+) kB/m) ?? [];
  return (Number(kilobytes) * 1_024) / 1e6;
}
