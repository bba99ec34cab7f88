/** Items of a transcript that are counted below another: "2. Meddelelser 2.1 Brev Taget til efterretning. 2.2 Kursus …" */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";

/** An item's heading: its page, its place there, its number, and how it begins. */
export type NumberedPlace = {
  readonly page: number;
  readonly at: number;
  readonly number: number;
};

const numbered = /(?:^|\s)(?=((\d{1,3})\.(\d{1,2})\.? \p{Lu}\S*(?: \S+)?))/gu;
/** Between an item's number and the first of those below it stands its title, and no sentence. */
const longestTitle = 120;
const sentenceEnd = /[\p{L}\d)”"»][.!?]$/u;
const pageNumber = /^\d{1,4}$/;
const fewest = 2;

/**
 * How the headings begin that are counted from 1 right below an item's title: two at least, and before each but the first a
 * sentence ends. "Afsnit 2.1 Bebyggelse og 2.2 Veje" heads nothing.
 */
export function subNumbers(pages: readonly string[], items: readonly NumberedPlace[]): string[] {
  return items.flatMap((item, i) => {
    const found: string[] = [];
    const next = items[i + 1];
    for (let page = item.page; page <= (next?.page ?? pages.length - 1); page++) {
      const text = pages[page] ?? "";
      const from = page === item.page ? item.at : 0;
      const to = page === next?.page ? next.at : text.length;
      for (const { index, 1: beginning = "", 2: number, 3: order } of matchesIn(text, numbered)) {
        if (index < from || index >= to || Number(number) !== item.number) continue;
        const before = text.slice(from, index).trimEnd();
        const isFirst = found.length === 0 && page === item.page && isTitle(before);
        const follows = sentenceEnd.test(before) || pageNumber.test(before);
        if (Number(order) === found.length + 1 && (isFirst || (found.length > 0 && follows)))
          found.push(beginning);
      }
    }
    return found.length < fewest ? [] : found;
  });
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/\p{L}{3}[.!?](?:\s|$)/u.test(text);
}
