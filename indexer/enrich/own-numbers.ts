/** An item's own case number and date as words that it is found by, beside those of its text. Pure. */
import { toEngineForm } from "../../danish/letters/engine-text.ts";
import {
  caseBeginnings,
  compactCaseNumber,
  compactToken,
} from "../../danish/numbers/case-number.ts";
import { numbersWithin } from "../../danish/numbers/written-number.ts";

type Numbered = { readonly caseNumber: string | null; readonly date: string | null };

/** `whole` is the case number; `others` its beginnings, itself without marks, and the meeting's date. */
export function ownNumbers({ caseNumber, date }: Numbered): {
  readonly whole: readonly string[];
  readonly others: readonly string[];
} {
  const day = date === null ? [] : [date, ...dayOf(date)].map(toEngineForm);
  if (caseNumber === null) return { whole: [], others: day };
  const compact = compactToken(compactCaseNumber(caseNumber));
  const others = [...caseBeginnings(caseNumber).map(toEngineForm), toEngineForm(compact)];
  return { whole: [toEngineForm(caseNumber)], others: [...others, ...day] };
}

/** Day and month: a year alone is in too many dates to be what is looked for. */
function dayOf(date: string): string[] {
  return numbersWithin(date).filter((one) => !/^\d{4}$/u.test(one));
}
