/** How the last harvest ended, kept beside its journals for whoever watches the portal. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "../files/write-whole.ts";
import type { HarvestReport } from "./harvest-report.ts";

const LastHarvest = z.object({
  endedAt: z.iso.datetime(),
  fetched: z.int(),
  failed: z.int(),
});
type LastHarvest = z.infer<typeof LastHarvest>;

const fileIn = (state: string) => join(state, "last-harvest.json");

export function keepLastHarvest(
  state: string,
  { sites }: HarvestReport,
  endedAt: Date,
): Promise<void> {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const last: LastHarvest = {
    endedAt: endedAt.toISOString(),
    fetched: sum(sites.map(({ fetched, republished }) => fetched + republished)),
    failed: sum(sites.map(({ failures, left }) => failures.length + left)),
  };
  return writeWhole(fileIn(state), JSON.stringify(last));
}

/** Null where none was made, or where nobody can read how it ended. */
export async function readLastHarvest(state: string): Promise<LastHarvest | null> {
  try {
    return LastHarvest.parse(JSON.parse(await readFile(fileIn(state), "utf8")));
  } catch {
    return null;
  }
}
