/** Packs every command ahead of its first run: for an image whose user may write nothing there. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packedProgram } from "./packed.mjs";

const folder = join(import.meta.dirname, "..", "commands");
const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "test.ts");
for (const name of names) {
  if ((await packedProgram(`commands/${name}`)) === null)
    throw new Error(`commands/${name} could not be packed`);
}
