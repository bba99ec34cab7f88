/** Running heads, running feet and page numbers: what paper repeats on every page. */
import type { PdfLine } from "./pdf-lines.ts";
import { countingIn, isPageNumber, withoutFigures } from "./pdf-page-numbers.ts";

/** So many lines from a page's top and bottom may be running ones. */
const depth = 3;

/**
 * The lines of the pages without those that stand, page after page, at the same height with the same
 * words but for their figures, or with a figure that counts the pages. Nothing is taken from between two
 * lines that stay.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const isRunning = createRunningTest(pages);
  return pages.map((page, place) => {
    const runs = (line: PdfLine) => isRunning(line, place);
    const running = new Set(edgesOf(page).flatMap((edge) => takeWhile(edge, runs)));
    return page.filter((line) => !running.has(line));
  });
}

/** `forms` are the words that stand around a number which counts the pages. */
type Seen = { readonly pages: Set<number>; readonly forms: Set<string> };

function createRunningTest(pages: readonly (readonly PdfLine[])[]) {
  const seen = new Map<string, Seen>();
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
    isPageNumber(line.text) || keysOf(line, place).some(({ key }) => isRunningKey(key));
}

/** The outermost lines of a page, from the top down and from the bottom up. */
function edgesOf(page: readonly PdfLine[]): [PdfLine[], PdfLine[]] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [byHeight.slice(0, depth), byHeight.reverse().slice(0, depth)];
}

/** The same height to a point or two, with the same words, or with a number as far ahead of the pages. */
function keysOf(line: PdfLine, place: number): { readonly key: string; readonly form: string }[] {
  const height = Math.round(line.y / 3);
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
