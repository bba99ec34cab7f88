/** Packs what an image holds ahead of its first run: its user may write nothing there. */
import { packedProgram } from "./packed.mjs";
import { packedEntries } from "./packed-entries.mjs";

for (const entry of packedEntries) {
  if ((await packedProgram(entry)) === null) throw new Error(`${entry} could not be packed`);
}
