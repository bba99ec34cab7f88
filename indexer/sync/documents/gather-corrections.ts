/** The corrections that count in a run: those of the minutes folder, and of the folders that it reads. */
import { realpath } from "node:fs/promises";
import { readCorrections } from "../../files/corrections-file.ts";
import type { GivenCorrections } from "../plan/corrections.ts";

/**
 * @param beside a folder whose corrections count though the run may not read it; null where there is none
 * @param read the folders, and files, that are read
 * @param topics the ids of the themes that there are
 */
export async function gatherCorrections(
  beside: string | null,
  read: readonly string[],
  topics: ReadonlySet<string>,
): Promise<GivenCorrections[]> {
  const given = [
    ...read.map((folder) => ({ folder, isCovered: true })),
    ...(beside === null ? [] : [{ folder: beside, isCovered: false }]),
  ];
  const files = new Map<string, GivenCorrections>();
  for (const { folder, isCovered } of given) {
    const path = await realpath(folder).catch(() => folder);
    const file = files.has(path) ? null : await readCorrections(folder, topics);
    if (file !== null) files.set(path, { ...file, isCovered });
  }
  return [...files.values()];
}
