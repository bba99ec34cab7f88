/** The mending of letters in all that a reader gives, whatever the format. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Block, ItemFacts, ReadResult } from "./block.ts";
import { mendText } from "./mend-text.ts";

/** The same with its texts mended; letters that had been saved in a wrong encoding are told of. */
export function mendBlocks<R extends ReadResult>(result: R, name: string): R {
  const respelt: number[] = [];
  const blocks = result.blocks.map((block) => {
    const mended = mendText(block.text);
    if (mended.respelt) respelt.push(block.line);
    return mended.text === block.text ? block : withText(block, mended.text);
  });
  const parts = result.parts?.map((part) => ({ ...part, read: mendBlocks(part.read, part.name) }));
  return {
    ...result,
    ...(parts && { parts }),
    blocks,
    problems: [...result.problems, ...tellRespelt(respelt, name)],
  };
}

function withText(block: Block, text: string): Block {
  const cells = block.cells?.map((cell) => mendText(cell).text) ?? null;
  return { ...block, text, cells, item: block.item && mendFacts(block.item) };
}

function mendFacts({ title, caseNumber, ...facts }: ItemFacts): ItemFacts {
  const mend = (text: string | null) => (text === null ? null : mendText(text).text);
  return { ...facts, title: mend(title), caseNumber: mend(caseNumber) };
}

function tellRespelt(lines: readonly number[], name: string): Problem[] {
  const [line] = lines;
  if (line === undefined) return [];
  const message =
    `${name} er gemt i en forkert tegnkodning; bogstaverne er rettet ` +
    (lines.length === 1 ? "i én linje." : `i ${lines.length} linjer.`);
  return [{ code: "encoding-mended", line, message }];
}
