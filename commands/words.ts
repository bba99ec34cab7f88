/** `npm run words -- [WORD...]`: what the portal makes of Danish words, one JSON object a line. */
import { createInterface } from "node:readline";
import { loadDanish } from "../danish/load.ts";

async function* typedWords(): AsyncGenerator<string> {
  const given = process.argv.slice(2);
  if (given.length > 0) return yield* given;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") yield line.trim();
  }
}

const danish = loadDanish();
for await (const word of typedWords()) {
  process.stdout.write(`${JSON.stringify(danish.analyse(word))}\n`);
}
