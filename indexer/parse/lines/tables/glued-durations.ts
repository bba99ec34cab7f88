/** Rows whose cells ran together: "Punkt 210 minElevrådet har ordet" is item 2, ten minutes, and its title. */
import { type Line, withText } from "../../recognise/line.ts";

const word = String.raw`(?:Punkt|Pkt\.?) ?`;
const unit = String.raw` ?[Mm]in(?:utter)?\.?\)?`;
/**
 * The word; the figures, glued or parted; how long the item may take, and its title: "Punkt 210 min", "2. (10 min)",
 * "2 - 10 min".
 */
const glued = new RegExp(
  `^(${word})?(?:(\\d{2,5})|(\\d{1,2}[.:)]?)(?: ?[-–])? +\\(?(\\d{1,3}))(${unit})(?: ?[-–:])? *((?:["“”»'(]?\\p{Lu}|\\d).*)$`,
  "u",
);
/** The same in cells below each other: the number, how long, and what stands in the next line. */
const numberAlone = new RegExp(`^(?:${word})?\\d{1,2}[.:)]?$`, "u");
const durationAlone = new RegExp(`^\\(?\\d{1,3}${unit}$`, "u");
const withoutTitle = new RegExp(
  `^(?:${word})?(?:\\d{2,5}|\\d{1,2}[.:)]?(?: ?[-–])? +\\(?\\d{1,3})${unit}$`,
  "u",
);
/** A row among these that tells no time: "Punkt 7Eventuelt". */
const untimed = new RegExp(`^(${word})?(\\d{1,2})[.:)]? ?(\\p{Lu}\\p{Ll}.{2,120})$`, "u");
const clock = String.raw`\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}`;
/** "18.05 - 18.15Der var uro i gården.", "Budget18.05 - 18.15" */
const clockBefore = new RegExp(`^(${clock})[ :]*(["“”»'(]?\\p{Lu}.*)$`, "u");
const clockBehind = new RegExp(`^(.{2,150}?[\\p{L}.!?)]) ?(${clock})[ :]*(\\p{Lu}.*)?$`, "u");
const longestTitle = 200;

/** The word says that the figures begin with an item's number; so does a time that is longer than any item. */
const fewest = { worded: 2, plain: 3 };
const longestDuration = 120;

/** A row: its place, that behind its cells, what numbers it, how long it may take, its title, and whether a sign proves it. */
type Row = {
  readonly at: number;
  readonly to: number;
  readonly number: string;
  readonly duration: string | null;
  readonly title: string;
  readonly sure: boolean;
};

/**
 * The lines with each row's number and title on one line, and below it how long it may take, and what stood behind a
 * clock's time; null where the numbers do not rise by one from 1, or the figures could be a time alone.
 */
export function gluedDurations(lines: readonly Line[]): readonly Line[] | null {
  const rows: Row[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < (rows.at(-1)?.to ?? 0)) continue;
    const row = line.role === null ? rowAt(lines, at, rows.length + 1) : null;
    if (row) rows.push(row);
    else if (glued.exec(line.bare)?.[1] !== undefined) return null;
  }
  const timed = rows.filter(({ duration }) => duration !== null);
  const worded = rows.every(({ number }) => /^P/.test(number));
  const enough = timed.length >= (worded ? fewest.worded : fewest.plain);
  const first = rows[0]?.at ?? 0;
  if (!enough || timed.length * 2 < rows.length || !rows.some(({ sure }) => sure)) return null;
  const byPlace = new Map(
    rows.flatMap((row) => Array.from({ length: row.to - row.at }, (_, i) => [row.at + i, row])),
  );
  return lines.flatMap((line, at) => {
    const row = byPlace.get(at);
    if (row) return row.at === at ? printed(line, row) : [];
    const [, time, said] = (at > first && clockBefore.exec(line.bare)) || [];
    return time && said ? [withText(line, time), withText(line, said, 0)] : [line];
  });
}

/** The row with this number; a list below an item counts its own. */
function rowAt(lines: readonly Line[], at: number, order: number): Row | null {
  const cells = cellsAt(lines, at);
  const text = cells.join(" ");
  const [, named, whole, apart, long, minutesUnit = "", title = ""] = glued.exec(text) ?? [];
  if (title === "") return order > 1 ? untimedAt(text, at, order) : null;
  const parts = apart === undefined ? partedFigures(whole ?? "", order) : [apart, long ?? ""];
  const [number = "", minutes = ""] = parts ?? [];
  if (Number.parseInt(number, 10) !== order || title.length > longestTitle) return null;
  const sure = named !== undefined || apart !== undefined || Number(whole) > longestDuration;
  const duration = `${minutes}${minutesUnit}`.replace(/^([^(]*)\)$/, "$1");
  return { at, to: at + cells.length, number: `${named ?? ""}${number}`, duration, title, sure };
}

/** The line, and with a number or a time alone the cells below it, up to the title. */
function cellsAt(lines: readonly Line[], at: number): readonly string[] {
  const [first = "", second = "", third = ""] = lines.slice(at, at + 3).map(({ bare }) => bare);
  if (numberAlone.test(first) && durationAlone.test(second)) return [first, second, third];
  return withoutTitle.test(first) ? [first, second] : [first];
}

function untimedAt(bare: string, at: number, order: number): Row | null {
  const [, named = "", number = "", title = ""] = untimed.exec(bare) ?? [];
  if (Number(number) !== order || /[.!?;,]$/.test(title)) return null;
  return { at, to: at + 1, number: `${named}${number}`, duration: null, title, sure: false };
}

/** "210" is 2 and 10 where the second row is due; null where the number is another. */
function partedFigures(figures: string, order: number): readonly [string, string] | null {
  const minutes = figures.startsWith(`${order}`) ? figures.slice(`${order}`.length) : "";
  return /^[1-9]\d{0,2}$/.test(minutes) ? [`${order}`, minutes] : null;
}

function printed(line: Line, { number, duration, title }: Row): Line[] {
  const [, before = title, time, said] = clockBehind.exec(title) ?? [];
  const below = [duration, time, said].filter((text) => text !== null && text !== undefined);
  const heading = withText(line, `${number} ${before}`, Math.max(1, line.gap));
  return [heading, ...below.map((text) => withText(line, text, 0))];
}
