/** Titles as they are compared: what is printed of one twice is seldom the same to the letter. Pure. */

/** Letters and digits only. */
export function comparable(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9\u00df-\u024f]+/g, " ")
    .trim();
}

/** Whether a printed text is the title, whatever signs stand around it. */
export function isTitle(text: string, title: string): boolean {
  const mayBe = text.length <= 2 * title.length + oddSigns;
  return mayBe && comparable(text) === comparable(title);
}

/** A text longer than a title twice over and this is not the title, and need not be compared. */
const oddSigns = 40;

const besideTitle = /^(.{3,140}?)(?:\s*(?:[:;]|\s[-–])\s+|\t|\.\s+(?=["“”»]?\p{Lu}))(\S.*)$/su;

/** "Budget: Rådet gennemgik tallene.": what may be a title, and what is said behind it ("" for nothing). */
export function titleAndSaid(text: string): { readonly title: string; readonly said: string } {
  const [, title = text, said = ""] = besideTitle.exec(text) ?? [];
  return { title, said };
}
