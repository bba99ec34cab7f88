/** An item's own case number and date as words that it is found by, beside those of its text. Pure. */
import { toEngineForm } from "../../danish/letters/engine-text.ts";
import { numbersWithin } from "../../danish/numbers/written-number.ts";
import { caseNumberTokens } from "../../danish/searched/case-number-tokens.ts";

type Numbered = { readonly caseNumber: string | null; readonly date: string | null };

/** `whole` is the case number; `others` its beginnings and ends, itself without marks, and the meeting's date. */
export function ownNumbers({ caseNumber, date }: Numbered): {
  readonly whole: readonly string[];
  readonly others: readonly string[];
} {
  const day = date === null ? [] : [date, ...dayOf(date)].map(toEngineForm);
  if (caseNumber === null) return { whole: [], others: day };
  const { whole, others } = caseNumberTokens(caseNumber);
  return { whole: [whole], others: [...others, ...day] };
}

/** Day and month: a year alone is in too many dates to be what is looked for. */
function dayOf(date: string): string[] {
  return numbersWithin(date).filter((one) => !/^\d{4}$/u.test(one));
}
