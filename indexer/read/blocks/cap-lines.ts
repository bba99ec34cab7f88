/** No minutes have so many lines: a file that has is read up to there, and says so. */
import type { ReadResult } from "./block.ts";

/** A year's minutes of a large council, printed in one file, have some 100,000. */
const mostLines = 250_000;

/** The same where it is no longer; else its first lines, and the problem that the rest is left out. */
export function capLines<R extends ReadResult>(result: R, name: string): R {
  const { blocks, problems } = result;
  const first = blocks[mostLines];
  if (first === undefined) return result;
  const message = `${name} har ${blocks.length.toLocaleString("da-DK")} linjer; kun de første ${mostLines.toLocaleString("da-DK")} er læst.`;
  return {
    ...result,
    blocks: blocks.slice(0, mostLines),
    problems: [...problems, { code: "too-long", line: first.line, message }],
  };
}
