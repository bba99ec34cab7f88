/** Minutes that number what was said, and print no titles: "3. Kontaktpersonen sørger for afløsning." */
import type { Problem } from "../../../../contract/meeting.ts";
import { withText } from "../../recognise/line.ts";
import { isDuration } from "../../recognise/presenter.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isStatement, mayBeStatement } from "../../recognise/said/statement.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle } from "../title-line.ts";
import { behindAnyColon, splitSentence } from "./said-behind-title.ts";

/** So many must state something whatever stands below them, and one of four items may. */
const fewest = 2;
const share = 4;

/**
 * Where several numbered lines state what was done, those that do are what was said of items whose titles are not
 * printed; where most do, so is every line that nothing stands below. "Ad 1) Referatet blev godkendt." is so by itself.
 */
export function saidAlone(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const sure = starts.map((start) => mayBeSaid(rows, start) && isStatement(start.title ?? ""));
  const found = sure.filter(Boolean).length;
  const alone = starts.map(
    (start, i) => mayBeSaid(rows, start) && isBare(rows, start, starts[i + 1]?.at ?? rows.length),
  );
  const stops = starts.some(({ title }, i) => !alone[i] && !sure[i] && /\.$/.test(title ?? ""));
  const said = starts.map(
    ({ title }, i) =>
      sure[i] || (alone[i] && (mayBeStatement(title ?? "") || (!stops && isSentence(title ?? "")))),
  );
  const all = said.filter(Boolean).length;
  if (rows.some(isFormal) || found < fewest || all * share < starts.length)
    return starts.map((start, i) => (sure[i] && isAnswer(start) ? asSaid(rows, start) : start));
  const most = all * 2 > starts.length;
  return starts.map((start, i) =>
    said[i] || (most && alone[i] && !isBrief(start.title ?? ""))
      ? (titleBefore(rows, start) ?? asSaid(rows, start))
      : start,
  );
}

const fewestWords = 4;

/** "Bo maler bænkene ved søen.": among sentences, and where no title ends in a stop, so is this, whatever its verb. */
function isSentence(title: string): boolean {
  return title.split(" ").length >= fewestWords && /\p{Ll}{2}\.$/u.test(title);
}

/** "Økonomi", "Ny port" name a matter. */
function isBrief(title: string): boolean {
  return title.split(" ").length < fewestWords - 1 && !/[.!]$/.test(title);
}

function isAnswer({ number }: ItemStart): boolean {
  return number !== null && /^\p{L}/u.test(number);
}

function asSaid(rows: readonly Recognised[], start: ItemStart): ItemStart {
  const line = rows[start.at]?.line;
  if (!line || start.title === null) return start;
  return { ...start, title: null, extras: [withText(line, start.title), ...start.extras] };
}

/** "Økonomi. Kassereren gennemgik tallene.": among what was said a title stands before it. */
function titleBefore(rows: readonly Recognised[], start: ItemStart): ItemStart | null {
  const whole = start.title ?? "";
  const [, stock = "", rest = ""] = behindAnyColon.exec(whole) ?? [];
  const parts = isStockTitle(stock) ? [stock, rest] : splitSentence(whole, true);
  const [title, said] = parts ?? [];
  const line = rows[start.at]?.line;
  if (title === undefined || said === undefined || !line || mayBeStatement(title)) return null;
  return { ...start, title, extras: [withText(line, said, 0), ...start.extras] };
}

/** One problem an item whose number heads what was said. */
export function lostTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly Problem[] {
  return starts.map(({ at }) => ({
    code: "title-lost",
    line: rows[at]?.line.line ?? 1,
    message: "Punktets titel står ikke i teksten.",
  }));
}

/** What a colon ends announces what stands below it, and is a title, as is what has its time right below. */
function mayBeSaid(rows: readonly Recognised[], { at, end, number, title, caseNumber }: ItemStart) {
  if (number === null || title === null || caseNumber !== null) return false;
  const announces = /[:;]$/.test(rows[Math.max(at, end - 1)]?.line.text ?? "");
  if (isDuration(rows[end]?.line.bare ?? "")) return false;
  return !announces && (!isStockTitle(title) || mayBeStatement(title));
}

/** Nothing stands below it but how its own sentence goes on. */
function isBare(rows: readonly Recognised[], { end, extras }: ItemStart, next: number): boolean {
  return (
    extras.length === 0 && rows.slice(end, next).every(({ line }) => /^\p{Ll}/u.test(line.text))
  );
}
