/** What an image holds packed: every command that runs there, and what runs in threads. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "commands");

/** What is for whoever works on the program takes the tests along, which an image is made without. */
const needsTests = (name) => readFileSync(join(folder, name), "utf8").includes('from "../test/');

const commands = readdirSync(folder).filter((name) => name.endsWith(".ts") && !needsTests(name));

export const packedEntries = [
  ...commands.map((name) => `commands/${name}`),
  "indexer/threads/jobs.ts",
];
