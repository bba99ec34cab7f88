/** Text with marks, as text: so that what parts it into paragraphs and lists need not know of marks. Pure. */
import type { Segment } from "../../contract/search-result.ts";

/** Letters that no minutes hold: Unicode leaves them to private use. */
const begin = "\uE000";
const end = "\uE001";
const signs = /[\uE000\uE001]/gu;

/** The segments as one text in which marks are signs; a mark never reaches over a line's end. */
export function toSignedText(text: string | readonly Segment[]): string {
  if (typeof text === "string") return text.replace(signs, "");
  const signed = text.map((segment) => {
    const bare = segment.text.replace(signs, "");
    return segment.match ? bare.replace(/[^\r\n\f]+/g, `${begin}$&${end}`) : bare;
  });
  return signed.join("").replace(/^(…\s+)([-–—·•*▪●]|\d{1,3}\.)(\s+)/u, "$2$3$1");
}

/** A line of such a text as segments again. */
export function toSegments(line: string): Segment[] {
  return line
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece.replace(signs, ""), match: piece.startsWith(begin) }));
}
