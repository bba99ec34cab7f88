/** Packs every command, and what runs in threads, ahead of its first run: for an image whose user may write nothing there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packedProgram } from "./packed.mjs";

const folder = join(import.meta.dirname, "..", "commands");
/** What is for whoever works on the program takes the tests along, which an image is made without. */
const needsTests = (name) => readFileSync(join(folder, name), "utf8").includes('from "../test/');
const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && !needsTests(name));
const entries = [...names.map((name) => `commands/${name}`), "indexer/threads/jobs.ts"];
for (const entry of entries) {
  if ((await packedProgram(entry)) === null) throw new Error(`${entry} could not be packed`);
}
