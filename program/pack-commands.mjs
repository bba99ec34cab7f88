/** Packs every command, and what runs in threads, ahead of its first run: for an image whose user may write nothing there. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packedProgram } from "./packed.mjs";

const folder = join(import.meta.dirname, "..", "commands");
const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "test.ts");
const entries = [...names.map((name) => `commands/${name}`), "indexer/threads/jobs.ts"];
for (const entry of entries) {
  if ((await packedProgram(entry)) === null) throw new Error(`${entry} could not be packed`);
}
