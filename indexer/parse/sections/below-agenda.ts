/** What was decided below the agenda that an item prints whole: "1. Referat 2. Økonomi 3. Evt. Dagsordenen blev godkendt." */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Line } from "../recognise/line.ts";
import { isStatement } from "../recognise/said/statement.ts";
import { decides, isVerdict } from "../recognise/said/verdict.ts";
import { cutAtPlaces, type Place } from "./places.ts";
import type { RawSection } from "./raw-section.ts";

const agenda = /dagsorden/i;
const entry = /(?<=^|\s)(\d{1,2})[.)] ?(?=\p{L})/gu;
const capital = /(?<=\s)(?=\p{Lu})/gu;
const fewest = 3;
/** So many letters may announce the list: "Forslag til dagsorden:". */
const longestIntroduction = 60;

/**
 * The section cut behind the list; undecided where nothing stands behind it that decides. Null where the title asks for
 * no agenda's approval, or no list of titles stands first.
 */
export function decidedBelowAgenda(section: RawSection, title: string | null): RawSection[] | null {
  if (!agenda.test(title ?? "")) return null;
  const last = lastEntry(section.lines);
  if (!last) return null;
  const decided = decidedBehind(section.lines, last);
  return cutAtPlaces(section, decided ? [decided] : []);
}

/** Where an entry begins, and where its title does in that line. */
type Entry = Omit<Place, "type"> & { readonly title: number };

/**
 * Of the entries that rise from the first; a transcript loses some numbers, and the first may be the item's own title.
 * What was said in points is no list of titles.
 */
function lastEntry(lines: readonly Line[]): Entry | null {
  const entries = lines.flatMap(({ text }, line) =>
    matchesIn(text, entry).map(({ 0: { length }, 1: number, index }) => ({
      line,
      at: index,
      title: index + length,
      order: Number(number),
    })),
  );
  const rising: typeof entries = [];
  for (const one of entries) if (one.order > (rising.at(-1)?.order ?? 0)) rising.push(one);
  const [first] = rising;
  const above = first ? textBefore(lines, first) : "";
  if (!first || rising.length < fewest || first.order > 2) return null;
  if (above.length > longestIntroduction || isTold(above)) return null;
  const listed = rising.slice(0, -1).map((one, i) => titleOf(lines, one, rising[i + 1]));
  return listed.some(isTold) ? null : (rising.at(-1) ?? null);
}

function isTold(text: string): boolean {
  return isStatement(text) || isVerdict(text);
}

function textBefore(lines: readonly Line[], { line, at }: Entry): string {
  return [...lines.slice(0, line).map(({ text }) => text), lines[line]?.text.slice(0, at)].join(
    " ",
  );
}

function titleOf(lines: readonly Line[], { line, title }: Entry, next: Entry | undefined): string {
  return lines[line]?.text.slice(title, next?.line === line ? next.at : undefined).trim() ?? "";
}

function decidedBehind(lines: readonly Line[], last: Entry): Place | null {
  for (let line = last.line; line < lines.length; line++) {
    const text = lines[line]?.text ?? "";
    const inside = matchesIn(text, capital).map(({ index }) => index);
    const starts = line === last.line ? inside.filter((at) => at > last.title) : [0];
    const at = starts.find((from) => decides(text.slice(from)));
    if (at !== undefined) return { line, at, type: "decision" };
  }
  return null;
}
