/** Leftovers of HTML and of tables drawn with bars, inside what should be plain text. */

/** Only tags that format: a tag that could do harm is text like any other, and stays for all to see. */
const breaking = /<\/?(?:p|br|li|ul|ol|div|table|tr|td|th|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const formatting = /<\/?(?:u|b|i|em|strong|span|font|sup|sub)(?:\s[^<>]*)?\/?>/gi;
/** An underlined "Bilag:" in running text is a label. */
const underlined = /<u>([^<>]{1,40}:)<\/u>/gi;
const tableRule = /^[\s|:-]*---[\s|:-]*$/;

/** The lines that a printed line holds once its markup is taken away: usually itself alone. */
export function expandMarkup(text: string): string[] {
  if (text.includes("|")) return [tableRule.test(text) ? "" : withoutBars(text)];
  if (!text.includes("<")) return [text];
  const plain = text.replace(underlined, "\n$1\n").replace(breaking, "\n").replace(formatting, "");
  // A table cell's own paragraphs stay beside the cell before it.
  return plain === text ? [text] : plain.replace(/\t\s*\n\s*/g, "\t").split(/\n|\s(?=•\s)/);
}

/** `Mødested: | Rådhuset |` is a row of two cells. */
function withoutBars(text: string): string {
  const cells = text.split("|").map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").join("\t");
}
