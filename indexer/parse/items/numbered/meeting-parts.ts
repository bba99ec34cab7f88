/** Headings of a meeting's parts, in each of which numbers begin anew: "Orienteringsmøde kl. 19.30". */
import type { Problem } from "../../../../contract/meeting.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";

const kinds =
  "(?:åbent|lukket|fælles|offentligt|ordinært?|ekstraordinært?|konstituerende|efterfølgende|herefter)";
const part = new RegExp(
  String.raw`^(?:${kinds} ?){0,2}\p{L}*(?:møde|forsamling)(?:t|en)?(?:,? (?:fra )?kl\.? ?\d{1,2}(?:[.:]\d{2})?)?(?: i \p{L}[\p{L} ]{2,40})?:?$`,
  "iu",
);
/** Who came to a part, and when it was, may stand below its heading. */
const mostFacts = 2;
const fact = /^(?:\p{L}+dag\b|kl\.|til ?stede|deltagere|fremmødte?|afbud|sted|tid)/iu;

/** The place of the heading above the item at `at`: right above it, or above facts of that part; null where none is. */
export function partAbove(rows: readonly Recognised[], at: number): number | null {
  for (let above = at - 1; above >= 0 && at - above <= mostFacts + 1; above--) {
    const text = rows[above]?.line.text ?? "";
    if (part.test(text)) return above;
    if (!fact.test(text)) return null;
  }
  return null;
}

/** Where the item begins: numbered 1 below others, at its part's heading. */
export function beginningOf(
  rows: readonly Recognised[],
  { at, number }: ItemStart,
  isFirst: boolean,
): number {
  const begins = !isFirst && /^\D*1\D*$/.test(number ?? "");
  return (begins ? partAbove(rows, at) : null) ?? at;
}

/** One problem a line that heads a part between two items, or tells of it: it belongs to neither. */
export function partProblems(rows: readonly Recognised[], starts: readonly ItemStart[]): Problem[] {
  return starts.slice(1).flatMap(({ at, end, number }) => {
    const below = rows.slice(at, end);
    if (!part.test(below[0]?.line.text ?? "")) return [];
    const heading = below.findIndex((row) => row.heading?.heading.number === number);
    return below.slice(0, Math.max(heading, 0)).map(({ line: { line, text } }) => ({
      code: "line-between-items",
      line,
      message: `Linjen »${text.slice(0, 80)}« står mellem to punkter og hører ikke til noget af dem.`,
    }));
  });
}
