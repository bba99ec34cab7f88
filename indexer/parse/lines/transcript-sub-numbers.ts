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
/** How the text ends before such a heading. */
export const sentenceEnd = /[\p{L}\d)”"»][.!?]$/u;
const pageNumber = /^\d{1,4}$/;
const nearest = 12;
const fewest = 2;

/**
 * How the headings begin that are counted from 1 right below an item's title: two at least, and before each but the first a
 * sentence ends. "Afsnit 2.1 Bebyggelse og 2.2 Veje" heads nothing.
 */
export function subNumbers(pages: readonly string[], items: readonly NumberedPlace[]): string[] {
  const places = pages.flatMap((text, page) =>
    matchesIn(text, numbered).map(({ index, 1: beginning = "", 2: item, 3: order }) => {
      return { page, at: index, beginning, item: Number(item), order: Number(order) };
    }),
  );
  let next = 0;
  return items.flatMap((item, i) => {
    const found: string[] = [];
    for (; next < places.length; next++) {
      const place = places[next];
      if (!place || isBehind(place, items[i + 1])) break;
      if (place.item !== item.number || !isBehind(place, item)) continue;
      const text = pages[place.page] ?? "";
      const isFirst = found.length === 0 && place.page === item.page;
      const from = isFirst ? item.at : Math.max(0, place.at - nearest);
      const before = text.slice(from, place.at).trimEnd();
      const follows = isFirst
        ? isTitle(before)
        : found.length > 0 && (sentenceEnd.test(before) || pageNumber.test(before));
      if (place.order === found.length + 1 && follows) found.push(place.beginning);
    }
    return found.length < fewest ? [] : found;
  });
}

type Place = { readonly page: number; readonly at: number };

function isBehind({ page, at }: Place, other: Place | undefined): boolean {
  return other !== undefined && (page > other.page || (page === other.page && at >= other.at));
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/\p{L}{3}[.!?](?:\s|$)/u.test(text);
}
