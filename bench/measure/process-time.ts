/** The processor time of another process. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Linux counts in hundredths on every platform that Node runs on. */
const ticksPerSecond = 100;

/** Seconds that it has used so far; null where the system does not tell (it has no /proc) or it is gone. */
export async function cpuSecondsOf(pid: number): Promise<number | null> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    // After the name, which may hold anything: state is field 3, utime and stime 14 and 15 (proc(5)).
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}

const EngineNote = z.object({ pid: z.int() });

/** What the engine that keeps its index in `varDir` has used so far; 0 where the system does not tell. */
export async function engineSeconds(varDir: string): Promise<number> {
  const note = JSON.parse(await readFile(join(varDir, "engine.json"), "utf8"));
  return (await cpuSecondsOf(EngineNote.parse(note).pid)) ?? 0;
}
