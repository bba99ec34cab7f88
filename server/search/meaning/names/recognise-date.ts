/** A day or month of a year, in words, among the words of a query. Pure. */
import { monthNames } from "../../../../contract/plain/dates/months.ts";
import type { Recognised } from "../../../../contract/search-result.ts";
import { dateInWords, dateToken } from "../../../../danish/dates/calendar.ts";
import { toEngineForm } from "../../../../danish/letters/engine-text.ts";
import { sideBySide } from "../../../../engine/query/print-words.ts";
import { namedPeriod, parseMonth, parsePeriodStart } from "../../language/date-word.ts";
import type { AskedWord } from "./asked-word.ts";

/** Day, month and year are three words at most. */
const mostWords = 3;

/** "marts 2021" or "11. marts 2021": a meeting's date, or the same words in the text. */
export function dateAt(
  texts: readonly string[],
  at: number,
): { readonly length: number; readonly word: AskedWord; readonly told: Recognised } | null {
  for (let length = mostWords; length > 1; length--) {
    const own = texts.slice(at, at + length);
    const text = own.join(" ");
    if (own.length < length || namedPeriod.exec(text)?.[0].length !== text.length) continue;
    const date = parseMonth(text) ?? parsePeriodStart(text);
    if (date === null) continue;
    return { length, word: toWord(text, date), told: toTold(text, date) };
  }
  return null;
}

/** A day is one token in texts, whether its month is a number or a name; a month stands there with its year behind it. */
function toWord(text: string, date: string): AskedWord {
  const [year = "", month = "", day] = date.split("-");
  const name = monthNames[Number(month) - 1] ?? "";
  const printed =
    day === undefined ? [sideBySide([name, year].map(toEngineForm))] : [toEngineForm(date)];
  const unit = { tokens: [[dateToken(date)], printed], mark: dateInWords(date) };
  return { text, known: true, unit };
}

function toTold(from: string, value: string): Recognised {
  const kind = value.split("-").length === 2 ? "month" : "day";
  return { kind, from, value, label: dateInWords(value) };
}
