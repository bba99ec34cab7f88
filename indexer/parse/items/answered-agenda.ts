/** Minutes that print the agenda's titles once, and then under the same numbers only what was decided. */
import type { Problem } from "../../../contract/meeting.ts";
import { withText } from "../recognise/line.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { mayBeStatement } from "../recognise/said/statement.ts";
import type { ContentsRow } from "./agenda-above.ts";
import { comparable } from "./compared-titles.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";

/** A few rows may be missing below, where nothing was said. */
const fewest = 2;

/**
 * "Dagsorden: 1. Budget …", and below "Referat: 1. Godkendt.": each item gets the title that the agenda has
 * under its number, and what stood there is its text. Null where any title of the agenda stands below again.
 */
export function titlesOfAgenda(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  contents: Contents | null,
): { readonly starts: readonly ItemStart[]; readonly problems: readonly Problem[] } | null {
  const listed = contents?.rows ?? [];
  const byNumber = new Map(listed.map((row) => [row.number, row]));
  if (starts.length < fewest || byNumber.size !== listed.length) return null;
  const known = new Set(listed.map(({ key }) => key));
  const pairs = starts.map((start) => ({ start, row: byNumber.get(plainNumber(start)) }));
  const fits = pairs.every(({ start, row }) => row && isAnswer(start, known));
  if (!fits || haveTitles(rows, starts)) return null;
  const answered = pairs.flatMap(({ start, row }) => (row ? [{ start, row }] : []));
  return {
    starts: answered.map(({ start, row }) => withTitle(rows, start, row)),
    problems: answered.map(({ start, row }) => told(rows[start.at]?.line.line ?? 1, row)),
  };
}

/** Most have their text below a line that states nothing: the agenda's titles, in other words. */
function haveTitles(rows: readonly Recognised[], starts: readonly ItemStart[]): boolean {
  const titled = starts.filter(({ end, title, extras }, i) => {
    const isTold = extras.length > 0 || end < (starts[i + 1]?.at ?? rows.length);
    return isTold && title !== null && title.length <= longestTitle && !mayBeStatement(title);
  });
  return titled.length * 2 > starts.length;
}

const longestTitle = 80;

/** "Ad 1" answers 1, as does "Til punkt 1". */
function plainNumber({ number }: ItemStart): string | null {
  return number === null ? null : number.replace(/^\p{L}.*? (?=\d)/u, "");
}

function isAnswer({ number, title }: ItemStart, known: ReadonlySet<string>): boolean {
  return number !== null && title !== null && !known.has(comparable(title));
}

function withTitle(rows: readonly Recognised[], start: ItemStart, row: ContentsRow): ItemStart {
  const line = rows[start.at]?.line;
  const said = line && start.title !== null ? [withText(line, start.title)] : [];
  return { ...start, title: row.title, extras: [...said, ...start.extras] };
}

function told(line: number, { title }: ContentsRow): Problem {
  const message = `Titlen »${title}« er hentet fra dagsordenen ovenfor.`;
  return { code: "title-from-contents", line, message };
}
