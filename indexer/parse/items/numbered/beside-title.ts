/** Free-form minutes say beside the title what came of the item: "Budget: Rådet gennemgik tallene." */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { withText } from "../../recognise/line.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { splitVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { splitAtCommonSign } from "./common-sign.ts";
import { behindAnyColon, signsIn, splitAtSign, splitSentence } from "./said-behind-title.ts";
import {
  headsColumns,
  isWholeTitle,
  splitCells,
  splitGlued,
  splitUnparted,
} from "./unparted-title.ts";

/** A title and the decision beside it; the last line of the heading is where both stand. */
export function withDecisionBeside(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  return atCommonSign(rows, starts) ?? atColons(rows, starts, saidBeside(rows, starts));
}

function atCommonSign(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] | null {
  const parts = splitAtCommonSign(starts.map(({ title }) => title ?? ""));
  return parts && starts.map((start, i) => split(rows, start, parts[i] ?? null));
}

/**
 * What is said begins at a title's first colon where that of another item does: "Økonomi: Regnskab pr. maj. Taget til
 * efterretning." said more than its verdict.
 */
function atColons(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  told: readonly ItemStart[],
): readonly ItemStart[] {
  const behind = told.map(({ title }, i) => {
    const whole = starts[i]?.title ?? "";
    return title !== null && title !== whole && whole.slice(title.length).trimStart()[0] === ":";
  });
  if (!behind.includes(true)) return told;
  return told.map((start, i) => {
    const whole = starts[i];
    const further =
      whole && start !== whole && !behind[i] && behindAnyColon.exec(start.title ?? "");
    if (!further) return start;
    const [, title = "", said = ""] = behindAnyColon.exec(whole.title ?? "") ?? [];
    return title === "" ? start : split(rows, whole, [title, said]);
  });
}

function saidBeside(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const apart = withoutGlue(rows, starts);
  const verdicts = apart.map((start, i) =>
    start === starts[i] ? split(rows, start, splitVerdict(start.title ?? "")) : start,
  );
  const decided = besideUnparted(rows, starts, verdicts);
  const bare = decided.map((start, i) => isBare(rows, start, decided[i + 1]?.at ?? rows.length));
  const inOneLine = areAllBeside(starts, decided, bare);
  const signs = signsIn(starts, decided);
  const parted = decided.map((start, i) =>
    start === starts[i] && bare[i]
      ? split(rows, start, splitAtSign(start.title ?? "", signs))
      : start,
  );
  const told = parted.map((start, i) =>
    start === starts[i] && (bare[i] || runsOn(rows, start) || goesOnBelow(rows, start))
      ? split(rows, start, splitSentence(start.title ?? "", inOneLine))
      : start,
  );
  const beside = told.filter((start, i) => start !== decided[i]).length;
  const mostly = beside >= fewest && beside * 2 > starts.length;
  if (beside >= fewest && !inOneLine)
    return told.map((start, i) => likeOthers(rows, start, { bare: bare[i], mostly }));
  return inOneLine ? told : parted.map((start, i) => wholeSentence(rows, start, bare[i]));
}

/** "EventueltIntet": a lost line's end, in several titles, or behind one that nearly every meeting has. */
function withoutGlue(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const apart = starts.map((start) => split(rows, start, splitGlued(start.title ?? "")));
  const found = apart.filter((start, i) => start !== starts[i]).length;
  return apart.map((start, i) => {
    const isKnown = found >= fewest || isWholeTitle(start.title ?? "");
    return isKnown ? start : (starts[i] ?? start);
  });
}

const fewestUnparted = 3;

/** Several titles run on into sentences, and at least half of all do: each is taken apart where it can be. */
function besideUnparted(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  decided: readonly ItemStart[],
): readonly ItemStart[] {
  const sure = isBelowHeads(rows, starts[0]);
  const apartAt = sure ? splitCells : splitUnparted;
  const apart = decided.map((start, i) =>
    start === starts[i] && start.extras.length === 0
      ? split(rows, start, apartAt(start.title ?? ""))
      : start,
  );
  const known = (start: ItemStart, i: number) =>
    start !== starts[i] && isWholeTitle(start.title ?? "");
  const found = apart.filter((start, i) => start !== decided[i] || known(start, i)).length;
  const told = apart.filter((start, i) => start !== starts[i]).length;
  return (sure || found >= fewestUnparted) && told * 2 >= starts.length ? apart : decided;
}

/** The heads of a table's columns stand right above the first item. */
function isBelowHeads(rows: readonly Recognised[], first: ItemStart | undefined): boolean {
  return first !== undefined && headsColumns(rows[first.at - 1]?.line.text ?? "");
}

/**
 * Where sentences stand behind the titles of others, what stands behind a colon was said, too: a date, or a verb that no
 * list has; and where they do behind most titles, so they do where more paragraphs follow.
 */
function likeOthers(
  rows: readonly Recognised[],
  start: ItemStart,
  { bare, mostly }: { readonly bare: boolean | undefined; readonly mostly: boolean },
): ItemStart {
  if (!bare && mostly && start.extras.length === 0)
    return split(rows, start, splitSentence(start.title ?? "", false));
  const [, title = "", said = ""] = behindAnyColon.exec(start.title ?? "") ?? [];
  const isSaid = /[.!]$/.test(said) || /^\d{1,2}\.(?:\d| ?\p{Ll})/u.test(said);
  return bare && title !== "" && isSaid ? split(rows, start, [title, said]) : start;
}

function wholeSentence(
  rows: readonly Recognised[],
  start: ItemStart,
  bare: boolean | undefined,
): ItemStart {
  const parts = bare ? splitSentence(start.title ?? "", false) : null;
  return parts && /[.!]$/.test(parts[1]) ? split(rows, start, parts) : start;
}

/** Every item is one line, and of several the words beside the title are a verdict: the others tell theirs there too. */
function areAllBeside(
  starts: readonly ItemStart[],
  decided: readonly ItemStart[],
  bare: readonly boolean[],
): boolean {
  const verdicts = decided.filter((start, i) => start !== starts[i]).length;
  return verdicts >= fewest && decided.every((start, i) => bare[i] === true || start !== starts[i]);
}

/** One title with a colon may be no more than that; what ends as a sentence does is one also where no other item has any. */
const fewest = 2;

const nextMeeting = /^næste møde\b/i;

/** Nothing stands below the heading, but perhaps who came, or when one meets again and who signs. */
function isBare(rows: readonly Recognised[], { end, extras }: ItemStart, next: number): boolean {
  const below = rows.slice(end, next);
  const last = below.findIndex(({ line }) => nextMeeting.test(line.bare));
  const own = last < 0 ? below : below.slice(0, last);
  return extras.length === 0 && own.every(({ line }) => readHeadLabel(line.bare) !== null);
}

const shortestLine = 60;

/** A column's line that ends in the middle of a sentence: the next goes on with it. */
function runsOn(rows: readonly Recognised[], { end, extras }: ItemStart): boolean {
  const [heading, below] = [rows[end - 1]?.line, rows[end]?.line];
  if (!heading || !below || extras.length > 0 || below.gap > 0) return false;
  return heading.text.length >= shortestLine && !/[.:;?!]$/.test(heading.text);
}

/** What is said begins beside the title, and goes on right below it. */
function goesOnBelow(rows: readonly Recognised[], { end, extras }: ItemStart): boolean {
  const below = rows[end];
  return extras.length === 0 && below?.line.gap === 0 && below.heading === null;
}

function split(
  rows: readonly Recognised[],
  start: ItemStart,
  parts: readonly [string, string] | null,
): ItemStart {
  const [title, said] = parts ?? [];
  const line = rows[start.end - 1]?.line;
  if (title === undefined || said === undefined || !line) return start;
  return { ...start, title, extras: [...start.extras, withText(line, said, 0)] };
}
