/** Running heads, running feet and page numbers: what paper repeats on every page. */
import type { PdfLine } from "./pdf-lines.ts";

/** So many lines from a page's top and bottom may be running ones. */
const depth = 3;
const pageNumber =
  /^(?:side|s\.)?:?\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?$|^[-–]\s*\d{1,4}\s*[-–]$/i;

/**
 * The lines of the pages without those that stand, page after page, at the same height with the same
 * words but for their figures. Nothing is taken from between two lines that stay.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).flat().map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // A first page often goes without.
  const enough = Math.max(2, Math.ceil((pages.length - 1) * 0.7));
  const isRunning = (line: PdfLine) =>
    pageNumber.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= enough;
  return pages.map((page) => {
    const running = new Set(edgesOf(page).flatMap((edge) => takeWhile(edge, isRunning)));
    return page.filter((line) => !running.has(line));
  });
}

/** The outermost lines of a page, from the top down and from the bottom up. */
function edgesOf(page: readonly PdfLine[]): [PdfLine[], PdfLine[]] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [byHeight.slice(0, depth), byHeight.reverse().slice(0, depth)];
}

/** The same height to a point or two. */
function keyOf({ y, text }: PdfLine): string {
  return `${Math.round(y / 3)} ${text.replace(/\d+/g, "#")}`;
}

function takeWhile<T>(things: readonly T[], holds: (thing: T) => boolean): T[] {
  const end = things.findIndex((thing) => !holds(thing));
  return things.slice(0, end < 0 ? things.length : end);
}
