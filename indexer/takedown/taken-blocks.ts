/** Texts are left out of all that a reader gives, before anything is recognised in it. Pure. */
import type { Problem } from "../../contract/meeting.ts";
import type { Block, ReadResult } from "../read/blocks/block.ts";
import type { MinutesReader } from "../read/read.ts";
import type { LeaveOut } from "./taken-texts.ts";

/** A reader of what may be read; `tell` what is said of a file that something was left out of. */
export function readerWithout(
  reader: MinutesReader,
  leaveOut: LeaveOut,
  tell: (line: number) => Problem,
): MinutesReader {
  const clean = <R extends ReadResult>(result: R) => resultWithout(result, leaveOut, tell);
  return {
    readFile: async (path) => clean(await reader.readFile(path)),
    readBytes: async (bytes, name) => clean(await reader.readBytes(bytes, name)),
    close: reader.close,
  };
}

function resultWithout<R extends ReadResult>(
  result: R,
  leaveOut: LeaveOut,
  tell: (line: number) => Problem,
): R {
  const whole = result.blocks.map(({ text }) => text).join("\n");
  const texts = leaveOut(whole).split("\n");
  const blocks = result.blocks.map((block, at) => blockWithout(block, texts[at] ?? "", leaveOut));
  const emptied = blocks.find((block, at) => block !== result.blocks[at]);
  const parts = result.parts?.map((part) => ({
    name: leaveOut(part.name),
    read: resultWithout(part.read, leaveOut, tell),
  }));
  const told = result.problems.map((one) => ({ ...one, message: leaveOut(one.message) }));
  const problems = emptied === undefined ? told : [...told, tell(emptied.line)];
  return { ...result, ...(parts && { parts }), blocks, problems };
}

/** A row's text is its cells; a title of its own may stand without the words around it. */
function blockWithout(block: Block, text: string, leaveOut: LeaveOut): Block {
  const title = block.item?.title ?? null;
  const own = title === null ? null : leaveOut(title);
  if (text === block.text && own === title) return block;
  const split = text.split("\t");
  const isRow = block.cells?.join("\t") === block.text && split.length === block.cells.length;
  const cells = isRow ? split : (block.cells?.map(leaveOut) ?? null);
  return { ...block, text, cells, item: block.item && { ...block.item, title: own } };
}

export function tellTaken(line: number): Problem {
  return { code: "text-taken-down", line, message: "Tekst er fjernet fra portalen." };
}

export function tellMasked(line: number): Problem {
  const message = "En e-mailadresse eller et telefonnummer er sløret.";
  return { code: "contact-masked", line, message };
}
