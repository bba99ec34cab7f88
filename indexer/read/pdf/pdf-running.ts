/** Running heads, running feet and page numbers: what paper repeats on every page. */
import type { PdfLine } from "./pdf-lines.ts";
import { countingIn, isPageNumber, withoutFigures } from "./pdf-page-numbers.ts";

/** So many lines from a page's top and bottom may be running ones. */
const depth = 3;

type Parted = {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly running: readonly string[];
};

/**
 * The lines of the pages without those that stand, page after page, at the same height with the same
 * words but for their figures, or with a figure that counts the pages, and what `running` lines say. Nothing is
 * taken from between two lines that stay.
 */
export function partRunningLines(pages: readonly (readonly PdfLine[])[]): Parted {
  const isRunning = createRunningTest(pages);
  const running = new Set(
    pages.flatMap((page, place) => {
      const printed = new Set(printedByBrowser(page));
      const runs = (line: PdfLine) => printed.has(line) || isRunning(line, place);
      return edgesOf(page).flatMap((edge) => takeWhile(edge, runs));
    }),
  );
  return {
    pages: pages.map((page) => page.filter((line) => !running.has(line))),
    running: [...new Set([...running].map(({ text }) => text))],
  };
}

/** What a browser prints at the edges of a page: its address with the page's number, and the time with its title. */
function printedByBrowser(page: readonly PdfLine[]): PdfLine[] {
  const [tops, feet] = edgesOf(page);
  const foot = feet.find(({ text }) => /^(?:https?|file):\S+\s+\d+\/\d+$/.test(text));
  const isTime = ({ text }: PdfLine) =>
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? .*\d{1,2}[.:]\d{2}/.test(text);
  return foot === undefined ? [] : [foot, ...tops.slice(0, 1).filter(isTime)];
}

/** `forms` are the words that stand around a number which counts the pages. */
type Seen = { readonly pages: Set<number>; readonly forms: Set<string> };

function createRunningTest(pages: readonly (readonly PdfLine[])[]) {
  const seen = new Map<string, Seen>();
  const isLabel = createLabelTest(pages);
  for (const [place, page] of pages.entries()) {
    for (const { key, form } of edgesOf(page).flatMap((edge) =>
      edge.flatMap((one) => keysOf(one, place)),
    )) {
      const known = seen.get(key) ?? { pages: new Set(), forms: new Set() };
      known.pages.add(place);
      known.forms.add(form);
      seen.set(key, known);
    }
  }
  // A first page often goes without.
  const enough = Math.max(2, Math.ceil((pages.length - 1) * 0.7));
  const isRunningKey = (key: string) => {
    const { pages: on, forms } = seen.get(key) ?? { pages: new Set(), forms: new Set() };
    // Left and right pages may have two heads; items that begin a page each have as many titles.
    return on.size >= enough && forms.size <= Math.min(2, Math.ceil(on.size / 2));
  };
  return (line: PdfLine, place: number) =>
    isPageNumber(line.text) ||
    (!isLabel(line) && keysOf(line, place).some(({ key }) => isRunningKey(key)));
}

/**
 * Words that head a text now here, now there, and by chance at the same edge of some pages: the last page ends with
 * what they head, and most of them stand elsewhere.
 */
function createLabelTest(pages: readonly (readonly PdfLine[])[]) {
  const places = new Map<string, Map<number, number>>();
  for (const line of pages.flat()) {
    const heights = places.get(line.text) ?? new Map<number, number>();
    places.set(line.text, heights.set(heightOf(line), (heights.get(heightOf(line)) ?? 0) + 1));
  }
  const ends = new Set(pages.at(-1)?.map((line) => `${heightOf(line)} ${line.text}`));
  return (line: PdfLine) => {
    const heights = places.get(line.text) ?? new Map<number, number>();
    const here = heights.get(heightOf(line)) ?? 0;
    const elsewhere = [...heights.values()].reduce((sum, count) => sum + count, -here);
    const isOnLast = ends.has(`${heightOf(line)} ${line.text}`);
    return /^\p{L}[^\d]*$/u.test(line.text) && elsewhere > (isOnLast ? here : 0);
  };
}

const heightOf = ({ y }: PdfLine) => Math.round(y / 3);

/** The outermost lines of a page, from the top down and from the bottom up. */
function edgesOf(page: readonly PdfLine[]): [PdfLine[], PdfLine[]] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [byHeight.slice(0, depth), byHeight.reverse().slice(0, depth)];
}

/** The same height to a point or two, with the same words, or with a number as far ahead of the pages. */
function keysOf(line: PdfLine, place: number): { readonly key: string; readonly form: string }[] {
  const height = heightOf(line);
  const counting = countingIn(line.text, place).map(({ ahead, words }) => ({
    key: `${height} page ${ahead}`,
    form: words,
  }));
  return [{ key: `${height} ${withoutFigures(line.text)}`, form: "" }, ...counting];
}

function takeWhile<T>(things: readonly T[], holds: (thing: T) => boolean): T[] {
  const end = things.findIndex((thing) => !holds(thing));
  return things.slice(0, end < 0 ? things.length : end);
}
