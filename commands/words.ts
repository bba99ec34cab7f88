/** `npm run words -- [WORD...]`: what the portal makes of Danish words, one JSON object a line. */
import { createInterface } from "node:readline";
import { loadDanish } from "../danish/load.ts";
import { runCommand } from "../program/command.ts";

const table = {
  name: "words",
  help: "Fortæller, hvad portalen gør ved danske ord, ét JSON-objekt på en linje",
  operands: "[ord ...]",
  options: {},
};

async function* typedWords(given: readonly string[]): AsyncGenerator<string> {
  if (given.length > 0) return yield* given;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== "") yield line.trim();
  }
}

await runCommand(table, async ({ operands }) => {
  const danish = loadDanish();
  for await (const word of typedWords(operands)) {
    process.stdout.write(`${JSON.stringify(danish.analyse(word))}\n`);
  }
  return 0;
});
