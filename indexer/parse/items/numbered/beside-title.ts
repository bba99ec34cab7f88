/** Free-form minutes say beside the title what came of the item: "Budget: Rådet gennemgik tallene." */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { withText } from "../../recognise/line.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { splitVerdict } from "../../recognise/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle } from "../title-line.ts";
import { splitUnparted } from "./unparted-title.ts";

/** A title and the decision beside it; the last line of the heading is where both stand. */
export function withDecisionBeside(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const verdicts = starts.map((start) => split(rows, start, splitVerdict(start.title ?? "")));
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
  if (beside >= fewest && !inOneLine)
    return told.map((start, i) => likeOthers(rows, start, bare[i]));
  return inOneLine ? told : parted.map((start, i) => wholeSentence(rows, start, bare[i]));
}

const fewestUnparted = 3;

/** Several titles run on into sentences, and at least half of all do: each is taken apart where it can be. */
function besideUnparted(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  decided: readonly ItemStart[],
): readonly ItemStart[] {
  const apart = decided.map((start, i) =>
    start === starts[i] && start.extras.length === 0
      ? split(rows, start, splitUnparted(start.title ?? ""))
      : start,
  );
  const found = apart.filter((start, i) => start !== decided[i]).length;
  const told = apart.filter((start, i) => start !== starts[i]).length;
  return found >= fewestUnparted && told * 2 >= starts.length ? apart : decided;
}

/** The signs that part titles from verdicts in these minutes. */
function signsIn(starts: readonly ItemStart[], decided: readonly ItemStart[]): ReadonlySet<string> {
  const dashed = starts.filter(({ title }) => behindDash.test(title ?? "")).length;
  const signs = starts.flatMap(({ title }, i) => {
    const before = decided[i]?.title ?? "";
    return title !== null && title !== before
      ? (title.slice(before.length).trimStart()[0] ?? [])
      : [];
  });
  return new Set(dashed >= fewestDashed ? [...signs, "-"] : signs);
}

/** "Økonomi - intet nyt", "Referat - ok": several such, for titles hold dashes, too. */
const behindDash =
  /\s[-–]\s+(?:ok|intet|ingen|godkendt|udsat|udskudt|vedtaget)(?: (?:nyt|bemærkninger|kommentarer|info))?\.?$/iu;
const fewestDashed = 2;

/** Where sentences stand behind the titles of others, what stands behind a colon was said, too: a date, or a verb that no list has. */
function likeOthers(
  rows: readonly Recognised[],
  start: ItemStart,
  bare: boolean | undefined,
): ItemStart {
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

const behindAnyColon = /^(.{3,90}?)\s*:\s+([\p{L}\d].+)$/su;
const behindFirstDash = /^(.{3,90}?)\s[-–]\s+(\S.+)$/su;
const behindFirstComma = /^(.{3,90}?),\s+(\S.+)$/su;

/**
 * Where a verdict stands behind such a sign, so does what another item that is one line says: behind a comma
 * only a sentence, or who got the office that the title names; other commas part what a title lists.
 */
function splitAtSign(whole: string, signs: ReadonlySet<string>): readonly [string, string] | null {
  const [, named = "", said = ""] = (signs.has(":") && behindAnyColon.exec(whole)) || [];
  if (named !== "") return [named, said];
  const [, title = "", told = ""] = (signs.has("-") && behindFirstDash.exec(whole)) || [];
  if (title !== "") return [title, told];
  const [, before = "", after = ""] = (signs.has(",") && behindFirstComma.exec(whole)) || [];
  const isSaid = finite.test(after) || namesAgain(before, after);
  return before !== "" && isStockTitle(before) && !finite.test(before) && isSaid
    ? [before, after]
    : null;
}

/** "Valg af referent, Mette er …", "Valg af dirigent, Bo dirigent" */
function namesAgain(before: string, after: string): boolean {
  const words = before.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => after.toLowerCase().includes(word));
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

/** Nothing stands below the heading, but perhaps who came. */
function isBare(rows: readonly Recognised[], { end, extras }: ItemStart, next: number): boolean {
  const below = rows.slice(end, next);
  return extras.length === 0 && below.every(({ line }) => readHeadLabel(line.bare) !== null);
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

const behindColon = /^(.{3,90}?)\s*:\s+(\p{Lu}.+)$/su;
const nextSentence =
  /^(.{3,90}?)(?<!\s(?:kr|nr|pr|ca|kl|stk|afd|vedr|evt|jf|bl|f|inkl|dvs)|(?<!\d{3})\d)(?:[.?!]{1,2}\s+|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}))(\p{Lu}.+)$/su;
const finite =
  /(?:^|\s)(?:er|var|blev|bliver|har|havde|skal|skulle|kan|vil|går|gik|får|fik|holdes|afholdes|sendes|sender|vedtog|besluttede|godkendte|deltog|fandt|tog|gav|bød|kom|meddelte|fortalte|oplyste|nævnte|viste|fremlagde|spurgte|søgte|mødte|foreslog|\p{Ll}{3,}ede)(?!\p{L})/u;

/** "Vi mødes kl. 17." is a sentence, whatever its verb. */
const subjectFirst =
  /^(?:Vi|Der|Det|Man|De|Alle|Formanden|Bestyrelsen|Udvalget|Rådet|\p{Lu}\p{Ll}+rådet) \p{Ll}{2,}/u;

/** The second part is a sentence, and the first is none; `sure` where what stands behind a title is known to be one. */
function splitSentence(title: string, sure: boolean): readonly [string, string] | null {
  for (const pattern of [behindColon, nextSentence]) {
    const [, before = "", after = ""] = pattern.exec(title) ?? [];
    const isSentence = sure || finite.test(after) || subjectFirst.test(after);
    if (before !== "" && !finite.test(before) && isSentence) return [before, after];
  }
  return null;
}
