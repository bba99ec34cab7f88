/** A day, month or season of a year, in words, among the words of a query. Pure. */
import { monthNames } from "../../../../contract/plain/dates/months.ts";
import type { Recognised } from "../../../../contract/understood-query.ts";
import { dateInWords, dateToken } from "../../../../danish/dates/calendar.ts";
import { toEngineForm } from "../../../../danish/letters/engine-text.ts";
import { sideBySide } from "../../../../engine/query/print-words.ts";
import { namedPeriod, parseMonth, parsePeriodStart } from "../../language/date-word.ts";
import type { AskedWord } from "./asked-word.ts";

/** The months of each season; a winter is of two years, and so of none. */
const seasons = { forår: [3, 5], sommer: [6, 8], efterår: [9, 11] } as const;
const seasonWord = /^(forår|sommer|efterår)(?:en|et)?s?$/iu;

/** "sommeren 2021": what was decided in its months, or the same words in the text. */
export function seasonAt(texts: readonly string[], at: number): Dated | null {
  const [word = "", year = ""] = texts.slice(at, at + 2);
  const name = seasonWord.exec(word)?.[1]?.toLowerCase();
  const months = Object.entries(seasons).find(([season]) => season === name)?.[1];
  if (name === undefined || months === undefined || !/^(?:19|20)\d{2}$/u.test(year)) return null;
  const [first, last] = months;
  const numbers = Array.from({ length: last - first + 1 }, (_, on) => first + on);
  const dates = numbers.map((month) => `${year}-${String(month).padStart(2, "0")}`);
  const named = [`${word} ${year}`, ...endingsOf(name).map((form) => `${form} ${year}`)];
  const printed = [...new Set(named)].map((text) => text.toLowerCase());
  const tokens = [
    ...dates.map((date) => [dateToken(date)]),
    ...printed.map((text) => [sideBySide(text.split(" ").map(toEngineForm))]),
  ];
  const others = [...printed.slice(1), ...dates.map(dateInWords)];
  return {
    length: 2,
    word: {
      text: `${word} ${year}`,
      known: true,
      unit: { tokens, alike: dates.length, mark: printed[0] ?? "", others },
    },
    told: {
      kind: "season",
      from: `${word} ${year}`,
      value: [dates[0], dates.at(-1)].join("/"),
      label: `${definite(name)} ${year}`,
    },
  };
}

const definite = (season: string) => season + (season === "sommer" ? "en" : "et");
const endingsOf = (season: string) => [season, definite(season)];

/** Day, month and year are three words at most. */
const mostWords = 3;

/** "marts 2021" or "11. marts 2021": a meeting's date, or the same words in the text. */
export function dateAt(texts: readonly string[], at: number): Dated | null {
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

type Dated = { readonly length: number; readonly word: AskedWord; readonly told: Recognised };

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
