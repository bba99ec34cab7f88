/** Civil registration numbers are masked in all that a reader gives, before anything is recognised in it. */
import type { Problem } from "../../../contract/meeting.ts";
import { civilNumbers, maskCivilNumbers } from "../../../danish/numbers/civil-number.ts";
import type { Block, ReadResult } from "./block.ts";
import { maskColumns } from "./mask-columns.ts";

/** The same with the digits masked; every line that had such a number is told of, the number is not. */
export function maskNumbers<R extends ReadResult>(result: R): R {
  const whole = maskColumns(result.blocks.map(({ text }) => text)).join("\n");
  const masked = maskCivilNumbers(whole);
  const texts = masked.split("\n");
  const blocks = result.blocks.map((block, at) => withText(block, texts[at] ?? ""));
  const touched = blocks.filter((block, at) => block !== result.blocks[at]);
  const parts = result.parts?.map(({ name, read }) => ({
    name: maskCivilNumbers(name),
    read: maskNumbers(read),
  }));
  const told = result.told?.map(maskCivilNumbers);
  const around = result.around?.map(maskCivilNumbers);
  const said = result.problems.map(withoutNumbers);
  const lines = [...new Set(touched.map(({ line }) => line))];
  const problems = [...said, ...lines.map(tell)];
  const beside = { ...(parts && { parts }), ...(told && { told }), ...(around && { around }) };
  return { ...result, ...beside, blocks, problems };
}

/** A row's text is its cells; a title of its own may stand without the words around it. */
function withText(block: Block, text: string): Block {
  const title = block.item?.title ?? null;
  const own = title === null ? null : maskCivilNumbers(title);
  if (text === block.text && own === title) return block;
  const cells = block.cells && cellsOf(block.cells, block.text, text);
  return { ...block, text, cells, item: block.item && { ...block.item, title: own } };
}

function cellsOf(cells: readonly string[], printed: string, text: string): readonly string[] {
  const masked = text.split("\t");
  return cells.join("\t") === printed && masked.length === cells.length
    ? masked
    : cells.map(maskCivilNumbers);
}

/** What a reader tells may quote the line. */
function withoutNumbers(problem: Problem): Problem {
  return civilNumbers(problem.message).length === 0
    ? problem
    : { ...problem, message: maskCivilNumbers(problem.message) };
}

function tell(line: number): Problem {
  return { code: "civil-number-masked", line, message: "Et CPR-nummer i linjen er sløret." };
}
