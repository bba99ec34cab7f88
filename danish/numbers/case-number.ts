/**
 * What a case number (sagsnummer) looks like, in one place for the parser, the index and the query.
 *
 * A number is `printed` with plain hyphens and without blanks, else as the page has it. Its `key` is the
 * same for every way to write it: in lower case, with a hyphen before the letter of a KLE facet.
 */
import { matchesIn } from "../../contract/plain/text/matches-in.ts";

/** Hyphens, dashes and minus signs, which pages and word processors put for one another. */
const dashes = /[‐‑‒–—―−﹣－]/gu;

/** The same text with plain hyphens, so that places in it stay the same. */
export function plainDashes(text: string): string {
  return text.replace(dashes, "-");
}

const dash = "[-‐‑–−]";
const year = String.raw`(?:19|20)\d{2}`;
/** "2018-2021" are years, not the case 2021 of 2018. */
const noYear = String.raw`(?!${year}(?!\d))`;
/** KLE (kle-online.dk): subject, facet, and the parts of the case; some print no hyphen before the facet. */
const kle = String.raw`\d{2}\.\d{2}\.\d{2}${dash}?[A-ZÆØÅ]\d{2}(?:${dash}\d{1,5}){1,3}`;
/** The journal plan that municipalities had before KLE, "01.02 P16/151", and what companies of theirs made of it, "00.02.00.G01-0004/2012". */
const journal = String.raw`\d{2}\.\d{2}(?:\.\d{2})?[.\s]?[A-ZÆØÅ]\d{2}(?:\/${year}${dash}\d{1,5}|${dash}\d{1,5}\/${year}|\/\d{1,5})`;
const code = String.raw`\d{3}${dash}${year}${dash}\d{1,6}`;
/** Regions number by who, what kind and what group: "1-51-71-3321-08". */
const regional = String.raw`\d${dash}\d{2}${dash}\d{2}${dash}\d{1,5}${dash}\d{2}`;
/** A KLE subject, number and year, where a municipality leaves the facet out: "00.22.00-3584-18". */
const withoutFacet = String.raw`\d{2}\.\d{2}\.\d{2}${dash}\d{1,5}${dash}\d{2}`;
const numberAndYear = String.raw`\d{5,6}${dash}${year}`;
/** A document or a part of the case: "24/1234-7". */
const part = String.raw`(?:${dash}\d{1,4})?`;
/** The same where it may be set off by blanks: "24/1234 - 7" at a line's end. */
const lastPart = String.raw`(?:\s?${dash}\s?\d{1,4}(?=\s*$)|${part})`;

/** Shapes of what a label makes a case number, the most particular first. */
const labelled = [
  kle,
  journal,
  regional,
  code,
  withoutFacet,
  String.raw`[A-ZÆØÅ]{1,5}${dash}?${year}${dash}\d{2,8}`,
  numberAndYear,
  String.raw`20\d{2}${dash}\d{4,7}`,
  String.raw`\d{2}${dash}\d{4,6}`,
  String.raw`(?:20)?\d{2}\/\d{1,6}${lastPart}`,
  String.raw`\d{5,6}`,
];

/** Shapes of what is a case number anywhere in a text: less would be years, amounts and fractions. */
const inProse = [
  code,
  String.raw`[A-ZÆØÅ]{1,5}${dash}?${year}${dash}${noYear}\d{3,8}`,
  String.raw`[A-ZÆØÅ]{1,4}${dash}?\d{2}${dash}\d{5,8}`,
  numberAndYear,
  String.raw`${year}${dash}${noYear}\d{4,8}`,
  String.raw`\d{2}${dash}${noYear}\d{4,8}`,
  String.raw`(?:${year}|\d{2})\/\d{3,6}${part}`,
];

const anyOf = (patterns: readonly string[]) => patterns.map((one) => `(?:${one})`).join("|");

/**
 * What follows a whole number: no further digit, part or lone letter, with which it is another one, and no
 * mark at a line's end, behind which the rest is lost.
 */
const ends = String.raw`(?!\d|[-/.]\d|[-/]\s*$|\p{L}(?!\p{L}))`;

export const labelledShapes = `(?:${anyOf(labelled)})${ends}`;
export const kleShape = `${kle}${ends}`;
/** Municipality, year, number: the one other shape that nothing else is mistaken for. */
export const codeShape = `${code}${ends}`;
/** Year and number in either order, as they stand behind a KLE subject. */
export const yearShape = String.raw`(?:(?:20)?\d{2}\/\d{1,6}${part}|20\d{2}${dash}${noYear}\d{4,7})${ends}`;

/** Labels say that what follows is the case; `Dok.nr.` and its kin say that it is not. */
export const caseLabel = String.raw`(?:acadre[\s-]?)?(?:sags?[\s-]?(?:nr|id|nummer)|sagsidentifikation|j(?:ou?r(?:nal)?)?\.?[\s-]?(?:nr|nummer)|sag)`;

/** Whole numbers of a text, and the KLE subjects and facets that they begin with: "27.15.00". */
export const caseNumberInProse = String.raw`\d{2}\.\d{2}\.\d{2}(?!\d)(?:${dash}?[A-ZÆØÅa-zæøå]\d{2}(?:${dash}\d+)*)?|(?:${anyOf(inProse)})(?![\d/]|${dash}\d)`;

/** As it is printed, but with plain hyphens and without blanks. */
export function printedCaseNumber(text: string): string {
  return plainDashes(text).replace(/\s/gu, "");
}

/** "00.01.00P35-0098", "00.01.00–p35–0098" -> "00.01.00-p35-0098". */
export function caseKey(number: string): string {
  return printedCaseNumber(number)
    .toLowerCase()
    .replace(/^(\d{2}\.\d{2}\.\d{2})(?=[a-zæøå])/u, "$1-");
}

/**
 * The beginnings of a number that it is found by, as keys, the number itself not among them: at each mark
 * ("27.15", "27.15.00-a30", "24/1234" of "24/1234-7"); of a KLE number at each further letter and digit too.
 * Of other running numbers three digits are a beginning, more only where zeros fill them up to one width:
 * else 24/1234 would find 24/12345, which is another case.
 */
export function caseBeginnings(number: string): string[] {
  const key = caseKey(number);
  const ends = Array.from({ length: key.length }, (_, at) => at);
  const begins = /^\d{2}\.\d{2}\.\d{2}(?!\d)/u.test(key) ? beginsKle : beginsOther;
  return ends.filter((end) => begins(key, end)).map((end) => key.slice(0, end));
}

const afterSubject = "27.15.00-a".length;

function beginsKle(key: string, end: number): boolean {
  const isSubject = end === "27.15".length || end === "27.15.00".length;
  return isSubject || (end >= afterSubject && /[\p{L}\d]$/u.test(key.slice(0, end)));
}

/** Two digits or letters before a mark are a year or less: no case. */
function beginsOther(key: string, end: number): boolean {
  const [before, after] = [key.slice(0, end), key.slice(end)];
  if (/^[-/]/u.test(after)) return /^[a-zæøå]+-?\d{4}$|[-/]\d{3}/u.test(before);
  const running = /[-/](\d+)$/u.exec(before)?.[1] ?? "";
  return running.length === 3 || (running.length > 3 && running.startsWith("0"));
}

/** The number as one types it without what stands between: "27.15.00-A30-2-19" -> "271500a30219". */
export function compactCaseNumber(number: string): string {
  return caseKey(number).replace(/[^\p{L}\d]/gu, "");
}

const wholeCaseNumber = new RegExp(`^(?:${caseNumberInProse})$`, "iu");

/** "27.15.00", "27.15.00-A30-2-19", "2018-012345", "24/1234"; in any case of letters. */
export function isWholeCaseNumber(word: string): boolean {
  return wholeCaseNumber.test(word);
}

/**
 * What a number inside a text is found by beside itself: its beginnings at a mark, and the longer number of
 * what may be no case at all ("10-12000 kr.", "02/2019").
 */
export function caseNumbersWithin(number: string): string[] {
  const key = caseKey(number);
  const ends = matchesIn(key, /[./-]/gu)
    .map(({ index }) => index)
    .filter((end) => end > 2);
  const loose = /^\d{2}[-/](\d{4,})$/u.exec(key)?.[1];
  return [...ends.map((end) => key.slice(0, end)), ...(loose === undefined ? [] : [loose])];
}

/** Ends the token of a number without its marks, so that it is no amount. */
const compactEnd = "k";

/** What a number typed without its marks is looked for under: "1912345" for 19-12345. */
export function compactToken(compact: string): string {
  return compact + compactEnd;
}
