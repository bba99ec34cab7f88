/** That the last indexing run failed, kept in the folder of state for the portal: whichever command made the run. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "../../indexer/files/write-whole.ts";

const Failure = z.object({ at: z.iso.datetime() });

const fileIn = (varDir: string) => join(varDir, "index-failed.json");

/** Does the run, and notes how it ended. @throws what the run throws */
export async function notingFailure<T>(varDir: string, run: () => Promise<T>): Promise<T> {
  const note = async (at: Date) => writeWhole(fileIn(varDir), JSON.stringify({ at }));
  try {
    const result = await run();
    await rm(fileIn(varDir), { force: true });
    return result;
  } catch (error) {
    // Where even this cannot be written, the run's own error says more.
    await note(new Date()).catch(() => {});
    throw error;
  }
}

/** When the last run failed; null where it did not, or none has ended. */
export async function readLastFailure(varDir: string): Promise<string | null> {
  try {
    return Failure.parse(JSON.parse(await readFile(fileIn(varDir), "utf8"))).at;
  } catch {
    return null;
  }
}
