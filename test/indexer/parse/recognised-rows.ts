/** Lines of a text as the parser's rooms are given them. */
import { toLines } from "../../../indexer/parse/recognise/line.ts";
import { type Recognised, recognise } from "../../../indexer/parse/recognise/recognised.ts";
import { readText } from "../../../indexer/read/text/read-text.ts";

/** A row for each line that is not empty; air above a line is told in it. */
export function rowsOf(...texts: string[]): Recognised[] {
  const { blocks } = readText(Buffer.from(texts.join("\n")), "test.txt");
  return toLines(blocks).map(recognise);
}
