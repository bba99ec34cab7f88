/** Leftovers of HTML and of tables drawn with bars, inside what should be plain text. */

/** Only tags that format: a tag that could do harm is text like any other, and stays for all to see. */
const attributes = String.raw`(?:\s+[a-z-]+=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*\/?`;
const breaking = new RegExp(`</?(?:p|br|li|ul|ol|div|table|tr|td|th|h[1-6])${attributes}>`, "gi");
const formatting = new RegExp(`</?(?:u|b|i|em|strong|span|font|sup|sub)${attributes}>`, "gi");
/** What every such leftover begins with: prose that speaks of tags has no lists of them. */
const leftover = new RegExp(`<(?:p|ul|ol|li)${attributes}>`, "i");
/** So many lines with leftovers make a document that has been HTML. */
const fewestLines = 3;
/** An underlined "Bilag:" in running text is a label. */
const underlined = /<u>([^<>]{1,40}:)<\/u>/gi;
const tableRule = /^[\s|:-]*---[\s|:-]*$/;

/** Whether a text is what is left of HTML; in any other, words between pointed brackets are words. */
export function hasLeftovers(texts: readonly string[]): boolean {
  let lines = 0;
  for (const text of texts) {
    if (text.includes("<") && leftover.test(text)) lines += 1;
    if (lines === fewestLines) return true;
  }
  return false;
}

/** The lines that a printed line holds once bars and, `tags` told, leftover markup are taken away. */
export function expandMarkup(text: string, tags: "kept" | "leftovers"): string[] {
  if (text.includes("|")) return [tableRule.test(text) ? "" : withoutBars(text)];
  if (tags === "kept" || !text.includes("<")) return [text];
  const plain = text.replace(underlined, "\n$1\n").replace(breaking, "\n").replace(formatting, "");
  // A table cell's own paragraphs stay beside the cell before it.
  return plain === text ? [text] : plain.replace(/\t\s*\n\s*/g, "\t").split(/\n|\s(?=•\s)/);
}

/** `Mødested: | Rådhuset |` is a row of two cells; an empty one between others keeps its column. */
function withoutBars(text: string): string {
  const cells = text.split("|").map((cell) => cell.trim());
  const first = cells.findIndex((cell) => cell !== "");
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(Math.max(first, 0), last + 1).join("\t");
}
