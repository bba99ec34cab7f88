/** Civil registration numbers (CPR) in running text: where they stand, and the text without them. Pure. */
import { matchesIn } from "../../contract/plain/text/matches-in.ts";
import { bornBefore, certainWord, isOthersNumber, personWord } from "./civil-words.ts";
import { createReach, reach, type Span, toSpan } from "./near-words.ts";
import { plainDigits } from "./plain-digits.ts";

/** Letters that stand for the digits of a number that is masked. */
const mask = "x";

/** Scans take these for digits: "0l0190-1234". */
const digit = "[0-9OoIl|]";
const blank = String.raw`[^\S\n\t]`;
const hyphen = "[-‐‑‒–—−]";
/** Minutes break lines anywhere, so that a hyphen or a blank may stand beside a line break. */
const gap = String.raw`${blank}{0,3}(?:\n${blank}{0,3}){0,2}`;
const parting = {
  hyphen: `${gap}${hyphen}{1,2}${gap}`,
  blank: String.raw`${blank}{1,3}|${blank}{0,3}\n${blank}{0,3}`,
  other: String.raw`\t|${blank}{0,2}[.,:;=~·/_]${blank}{0,2}`,
};

/** Six digits of a date and four more. */
const whole = new RegExp(
  `(?<![0-9])(?<day>${digit}{6})(?:(?<hyphen>${parting.hyphen})|(?<blank>${parting.blank})|(?<other>${parting.other}))?(?<serial>${digit}{4})(?![0-9])`,
  "gu",
);

/** With the date's own parts apart: "01.01.90-1234", "01 01 1990 1234". */
const dated = new RegExp(
  String.raw`(?<![0-9])(?<d>\d{1,2})${blank}?(?<mark>[-./ ])${blank}?(?<m>\d{1,2})${blank}?\k<mark>${blank}?(?:19|20)?(?<y>\d\d)(?:(?<hyphen>${parting.hyphen})|(?<blank>${parting.blank}))?(?<serial>\d{4})(?![0-9])`,
  "gu",
);

/** Ten digits with gaps between any of them: "0101 901234", "0 1 0 1 9 0 - 1 2 3 4". */
const spaced = new RegExp(
  String.raw`(?<![0-9])\d(?:${blank}{0,2}(?:${hyphen}${blank}{0,2})?\d){9}(?![0-9])`,
  "gu",
);

/**
 * The numbers in a text, in their order. Parted by hyphen or blank, or with a word
 * such as CPR within 40 letters, a date is proof enough; ten bare digits need the check digit too; after
 * the label of an account, an invoice, a case, an EAN or a phone there is none. Digits that are parted in other
 * ways are a number where CPR or »personnummer« is that near.
 */
export function civilNumbers(printed: string): Span[] {
  const { text, at } = plainDigits(printed);
  const spans = unlapped([...usual(text), ...unusual(text)]);
  if (at === null) return spans;
  return spans.map(({ from, to }) => ({ from: at[from] ?? 0, to: at[to] ?? printed.length }));
}

/** The text with every digit of its numbers masked. */
export function maskCivilNumbers(text: string): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of civilNumbers(text)) {
    masked += text.slice(at, from) + text.slice(from, to).replace(/[\p{Nd}OoIl|]/gu, mask);
    at = to;
  }
  return at === 0 ? text : masked + text.slice(at);
}

/** A path or an address with the numbers in its names masked: no folder is the label of what lies in it. */
export function maskPath(path: string): string {
  return path.split("/").map(maskCivilNumbers).join("/");
}

/** Whether a text by itself can be a number where a column's head says that it is one. */
export function isCivilDigits(text: string): boolean {
  return civilNumbers(`CPR ${text}`).length > 0;
}

function usual(text: string): Span[] {
  const isNear = createReach(text, personWord);
  const others: WrittenNumber[] = [];
  return matchesIn(text, whole).flatMap((match) => {
    const number = { ...toSpan(match), groups: match.groups ?? {} };
    const near =
      isNear(number) || bornBefore.test(text.slice(Math.max(0, number.from - 12), number.from));
    if (!isCivil(number, near, text)) return [];
    if (!isOthersNumber(text, number.from) && !goesOn(others.at(-1), number, text))
      return [{ from: number.from, to: number.to }];
    others.push(number);
    return [];
  });
}

type WrittenNumber = Span & { readonly groups: Readonly<Record<string, string | undefined>> };

/** "Fakturaer: 0707614285, 0707614285": one label for all in a row that are written alike. */
function goesOn(last: WrittenNumber | undefined, next: WrittenNumber, text: string): boolean {
  if (last === undefined || next.from - last.to > 10) return false;
  const isAlike = shapeOf(last) === shapeOf(next);
  return (
    isAlike && /^[^\S\n]*(?:[,;/&]|og|eller|samt)[^\S\n]*$/u.test(text.slice(last.to, next.from))
  );
}

const shapeOf = ({ groups }: WrittenNumber) => `${groups.hyphen ?? ""}|${groups.blank ?? ""}`;

/** Where the words are, only what stands near them is looked at. */
function unusual(text: string): Span[] {
  const isNear = createReach(text, certainWord);
  const isPersons = createReach(text, personWord);
  const dates = matchesIn(text, dated).filter(({ groups }) => isDate(toDay(groups)));
  const isOne = (match: RegExpExecArray) => {
    const span = toSpan(match);
    const [near, persons] = [isNear(span), isPersons(span)];
    const { hyphen: line, blank: space } = match.groups ?? {};
    // On a line of its own, what is written behind a day of birth may be a post code.
    const isParted = line !== undefined || space?.includes("\n") === false;
    return near || (isParted && persons) || (line !== undefined && endsAsNumber(match, text));
  };
  const apart = matchesIn(text, certainWord).flatMap(({ index, 0: word }) => {
    const start = index + word.length;
    const near = text.slice(start, start + reach + 40);
    return matchesIn(near, spaced).flatMap((match) => {
      const { from, to } = toSpan(match);
      const isWhole = isDate(match[0].replace(/\D/g, "").slice(0, 6)) && from <= reach;
      return isWhole ? [{ from: start + from, to: start + to }] : [];
    });
  });
  const spans = [...dates.filter(isOne).map(toSpan), ...apart];
  return spans.filter(({ from }) => !isOthersNumber(text, from));
}

/** "05.01.12-2016-1" is a case's: a year, or something more behind. */
function endsAsNumber({ index, 0: written, groups }: RegExpExecArray, text: string): boolean {
  const isYear = /^(?:19|20)/.test(groups?.serial ?? "");
  return (
    !isYear && !/^[-./]\d/.test(text.slice(index + written.length, index + written.length + 2))
  );
}

function toDay(groups: WrittenNumber["groups"] | undefined): string {
  const two = (part = "") => part.padStart(2, "0");
  return two(groups?.d) + two(groups?.m) + two(groups?.y);
}

/** In their order, and what laps over another once. */
function unlapped(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.flatMap(({ from, to }) => {
    const start = Math.max(from, end);
    end = Math.max(end, to);
    return start < to ? [{ from: start, to }] : [];
  });
}

/** Cells of a table are parted by tabs: two numbers beside each other are not yet one. */
function isCivil({ groups, to }: WrittenNumber, near: boolean, text: string): boolean {
  const { day = "", serial = "", hyphen: line, blank: space, other } = groups;
  const [date, rest] = [readDigits(day), readDigits(serial)];
  if (!isDate(date)) return false;
  if (near) return countOdd(day + serial) <= mostOdd;
  if (countOdd(day + serial) > 0) return line !== undefined && countOdd(day + serial) <= mostOdd;
  if (line !== undefined) return true;
  if (space !== undefined) return !isHours(rest, text.slice(to, to + 8));
  return other === undefined && hasCheckDigit(date + rest);
}

/** More than so many digits no scan takes for letters. */
const mostOdd = 2;
const countOdd = (digits: string) => digits.replace(/[0-9]/g, "").length;
const readDigits = (digits: string) => digits.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");

/** "1400-1600" behind a day: from and to. */
function isHours(from: string, behind: string): boolean {
  const clock = /^(?:[01]\d|2[0-3])[0-5]\d$/;
  const [, to = ""] = /^[^\S\n]?[-–][^\S\n]?(\d{4})(?!\d)/u.exec(behind) ?? [];
  return clock.test(from) && clock.test(to);
}

/** DDMMYY. The century is in the serial number; whether 29 February is right in one of them is enough. */
function isDate(digits: string): boolean {
  const [day = 0, month = 0, year = 0] = (digits.match(/../g) ?? []).map(Number);
  const longest =
    month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Modulus 11. Numbers given out since 2007 need not have it (CPR-kontoret). */
function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
