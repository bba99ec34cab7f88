/** Generated minutes as files, for the commands to index. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Blocks } from "./building-blocks.ts";
import { printMeetings } from "./corpus.ts";

/** A folder for each municipality, which its `_source.json` names. */
export async function writeFolders(minutes: string, blocks: Blocks, items: number): Promise<void> {
  const folders = new Map<string, string>();
  for (const { name, municipality, text } of printMeetings(blocks, items)) {
    const folder = folders.get(municipality) ?? join(minutes, String(folders.size));
    if (!folders.has(municipality)) {
      folders.set(municipality, folder);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "_source.json"), JSON.stringify({ municipality }));
    }
    await writeFile(join(folder, name), text);
  }
}
