/** The mending of letters in all that a reader gives, whatever the format. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Block, ItemFacts, ReadResult } from "./block.ts";
import { markFootnotes } from "./footnote-marks.ts";
import { withoutHeadingMarks } from "./heading-marks.ts";
import { mendText } from "./mend-text.ts";
import { judgeSpelling } from "./swapped-pages.ts";

/** The same with its texts mended; letters that had been saved in a wrong encoding are told of. */
export function mendBlocks<R extends ReadResult>(result: R, name: string): R {
  const respelt = new Set<number>();
  const mended = result.blocks.map((block) => {
    const { text, respelt: isRespelt } = mendText(block.text);
    if (isRespelt) respelt.add(block.line);
    return text === block.text ? block : withTexts(block, (own) => mendText(own).text);
  });
  const spelling = judgeSpelling(mended.map(({ text }) => text));
  const spelt =
    spelling.kind !== "swapped"
      ? mended
      : mended.map((block) => {
          if (spelling.respell(block.text) !== block.text) respelt.add(block.line);
          return withTexts(block, spelling.respell);
        });
  const blocks = markFootnotes(withoutHeadingMarks(spelt, withTexts), withTexts);
  const strange = spelling.kind === "strange" ? spelling : null;
  const parts = result.parts?.map((part) => ({ ...part, read: mendBlocks(part.read, part.name) }));
  return {
    ...result,
    ...(parts && { parts }),
    blocks,
    problems: [
      ...result.problems,
      ...tellRespelt([...respelt], name),
      ...(strange ? [tellStrange(strange.count, blocks[strange.first]?.line ?? 1, name)] : []),
    ],
  };
}

function withTexts(block: Block, change: (text: string) => string): Block {
  const cells = block.cells?.map(change) ?? null;
  return {
    ...block,
    text: change(block.text),
    cells,
    item: block.item && changeFacts(block.item, change),
  };
}

function changeFacts(facts: ItemFacts, change: (text: string) => string): ItemFacts {
  const { title, caseNumber } = facts;
  return {
    ...facts,
    title: title === null ? null : change(title),
    caseNumber: caseNumber === null ? null : change(caseNumber),
  };
}

function tellRespelt(lines: readonly number[], name: string): Problem[] {
  const [line] = lines;
  if (line === undefined) return [];
  const message =
    `${name} er gemt i en forkert tegnkodning; bogstaverne er rettet ` +
    (lines.length === 1 ? "i én linje." : `i ${lines.length} linjer.`);
  return [{ code: "encoding-mended", line, message }];
}

function tellStrange(count: number, line: number, name: string): Problem {
  const message =
    `${name} har intet æ, ø eller å, men ${count} fremmede tegn inde i ord; ` +
    "den er nok gemt i en forkert tegnkodning.";
  return { code: "letters-strange", line, message };
}
