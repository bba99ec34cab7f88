/** Amounts: a number and its unit, however both are written: "300.000 kr.", "kr. 300 000", "0,3 mio. kroner". */
import type { Word } from "../letters/words.ts";
import { digitsOf } from "../numbers/number-words.ts";
import { writtenNumber } from "../numbers/written-number.ts";

/** From the word `first` to the word `last`; `tokens` are the amount's names in one form, the fullest first. */
export type Amount = {
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly string[];
};

/** Each unit's name, and how else it is written. */
const units: Readonly<Record<string, readonly string[]>> = {
  kr: ["kr", "kroner", "krone", "dkk"],
  pct: ["pct", "procent", "%"],
  m2: ["m2", "m²", "kvm", "kvadratmeter"],
  m3: ["m3", "m³", "kubikmeter"],
  m: ["m", "meter"],
  km: ["km", "kilometer"],
  ha: ["ha", "hektar"],
  kg: ["kg", "kilo", "kilogram"],
  ton: ["ton", "tons"],
};

/** Powers of ten that are written as words. */
const powers: Readonly<Record<string, readonly string[]>> = {
  3: ["tusind", "tusinde", "t"],
  6: ["mio", "million", "millioner", "mill"],
  9: ["mia", "milliard", "milliarder"],
};

const byWord = (table: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.map((word) => [word, name])));

const unitOf = byWord(units);
const powerOf = byWord(powers);

const glued = /^(\d+(?:[.,]\d+)*)(\p{L}+[23²³]?)$/u;

/** The amounts of a text, whose words are given, in order; only those that begin at one of `places`. */
export function amountsIn(
  text: string,
  words: readonly Word[],
  places: Iterable<number> = words.keys(),
): Amount[] {
  const amounts: Amount[] = [];
  for (const at of places) {
    const isNumber = startsWithDigit(words[at]?.text ?? "");
    const amount = isNumber ? amountAt(text, words, at) : wordAmount(text, words, at);
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

/** Whether an amount, or a date, may begin with the word. */
export function mayBeginAmount(word: string): boolean {
  return startsWithDigit(word) || digitsOf(word) !== undefined || one.test(word);
}

const one = /^én?$|^[Ee][nt]$/u;

/** Asked of every word of every text, and so without a pattern. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 47 && code < 58;
}

function amountAt(text: string, words: readonly Word[], at: number): Amount | null {
  const word = words[at];
  if (word === undefined) return null;
  const [, digits = "", unit = ""] = glued.exec(word.text) ?? [];
  if (digits !== "") return gluedAmount(writtenNumber(digits), unit.toLowerCase(), at);
  const number = writtenNumber(word.text);
  return /^\d+(?:,\d+)?$/u.test(number) ? spacedAmount(number, text, words, at) : null;
}

/** "to mio. kr.", "fem procent", and of what may be no number "en million". */
function wordAmount(text: string, words: readonly Word[], at: number): Amount | null {
  const number = digitsOf(words[at]?.text ?? "");
  if (number === undefined && !one.test(words[at]?.text ?? "")) return null;
  const unit = besideWord(text, words, at, at + 1);
  const isAmount = unit.length > shortestUnit && (powerOf.has(unit) || number !== undefined);
  return isAmount ? spacedAmount(number ?? "1", text, words, at) : null;
}

/** "to m" and "en t" may be anything. */
const shortestUnit = 2;

/** "340m2", "5mio" */
function gluedAmount(number: string, unit: string, at: number): Amount | null {
  const power = powerOf.get(unit);
  const tokens = namesOf(number, power, unitOf.get(unit));
  return tokens.length === 0 ? null : { first: at, last: at, tokens };
}

function spacedAmount(
  number: string,
  text: string,
  words: readonly Word[],
  at: number,
): Amount | null {
  const power = powerOf.get(besideWord(text, words, at, at + 1));
  const behind = power === undefined ? at + 1 : at + 2;
  const unit = unitOf.get(besideWord(text, words, behind - 1, behind));
  const currency = unitOf.get(besideWord(text, words, at, at - 1)) === "kr" ? "kr" : undefined;
  const tokens = namesOf(number, power, unit ?? currency);
  if (tokens.length === 0) return null;
  const first = unit === undefined && currency !== undefined ? at - 1 : at;
  return { first, last: unit === undefined ? behind - 1 : behind, tokens };
}

/** The word at `to` in lower case, where nothing but a blank or an abbreviation's point parts it from that at `from`. */
function besideWord(text: string, words: readonly Word[], from: number, to: number): string {
  const [one, other] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  const word = words[to];
  if (one === undefined || other === undefined || word === undefined) return "";
  const isBeside = /^\.?[\s]{0,2}$/u.test(text.slice(one.end, other.start));
  return isBeside ? word.text.toLowerCase() : "";
}

/** The value with its unit, and of "2 mio." the value alone: "2.000.000" is the same. */
function namesOf(number: string, power: string | undefined, unit: string | undefined): string[] {
  const value = timesTen(number, Number(power ?? 0)).replace(",", "x");
  const whole = unit === undefined ? [] : [value + unit];
  return power === undefined ? whole : [...whole, value];
}

/** "3,25" and 6 -> "3250000"; without what zeros a decimal ends in. */
function timesTen(number: string, power: number): string {
  const [whole = "", decimals = ""] = number.split(",");
  const moved = whole + decimals.padEnd(power, "0").slice(0, power);
  const rest = decimals.slice(power).replace(/0+$/u, "");
  const plain = moved.replace(/^0+(?=\d)/u, "");
  return rest === "" ? plain : `${plain},${rest}`;
}
