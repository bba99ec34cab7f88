/**
 * What a case number (sagsnummer) looks like, in one place for the parser, the index and the query.
 *
 * A number is `printed` with plain hyphens and without blanks, else as the page has it. Its `key` is the
 * same for every way to write it: in lower case, with a hyphen before the letter of a KLE facet.
 */

/** Hyphens, dashes and minus signs, which pages and word processors put for one another. */
const dashes = /[‐‑‒–—―−﹣－]/gu;

/** The same text with plain hyphens, so that places in it stay the same. */
export function plainDashes(text: string): string {
  return text.replace(dashes, "-");
}

const year = String.raw`(?:19|20)\d{2}`;
/** "2018-2021" are years, not the case 2021 of 2018. */
const noYear = String.raw`(?!${year}(?!\d))`;
/** KLE (kle-online.dk): subject, facet, and the parts of the case; some print no hyphen before the facet. */
const kle = String.raw`\d{2}\.\d{2}\.\d{2}-?[A-ZÆØÅ]\d{2}(?:-\d{1,5}){1,3}`;
/** A document or a part of the case: "24/1234-7". */
const part = String.raw`(?:-\d{1,4})?`;

/**
 * The shapes, the most particular first. `prose` is what a number must look like to be one anywhere in a
 * text; below a label less is enough.
 */
const shapes: readonly { labelled: string; prose: string | null }[] = [
  { labelled: kle, prose: kle },
  { labelled: String.raw`\d{3}-${year}-\d{1,6}`, prose: String.raw`\d{3}-${year}-\d{1,6}` },
  {
    labelled: String.raw`[A-ZÆØÅ]{1,5}-?${year}-\d{2,8}`,
    prose: String.raw`[A-ZÆØÅ]{1,5}-?${year}-${noYear}\d{3,8}|[A-ZÆØÅ]{1,4}-?\d{2}-\d{5,8}`,
  },
  { labelled: String.raw`\d{5,6}-${year}`, prose: String.raw`\d{5,6}-${year}` },
  { labelled: String.raw`20\d{2}-\d{4,6}`, prose: String.raw`${year}-${noYear}\d{4,8}` },
  { labelled: String.raw`\d{2}-\d{4,6}`, prose: String.raw`\d{2}-${noYear}\d{4,8}` },
  {
    labelled: String.raw`(?:20)?\d{2}\/\d{1,6}${part}`,
    prose: String.raw`(?:${year}|\d{2})\/\d{3,6}${part}`,
  },
  { labelled: String.raw`\d{6}`, prose: null },
];

const anyOf = (patterns: readonly string[]) => patterns.map((one) => `(?:${one})`).join("|");

/** What follows a whole number: no further digit, part or lone letter, with which it is another one. */
const ends = String.raw`(?!\d|[-/.]\d|\p{L}(?!\p{L}))`;

export const labelledShapes = `(?:${anyOf(shapes.map(({ labelled }) => labelled))})${ends}`;
export const kleShape = `${kle}${ends}`;
/** Municipality, year, number: the one other shape that nothing else is mistaken for. */
export const codeShape = String.raw`\d{3}-${year}-\d{1,6}${ends}`;
/** Year and number in either order, as they stand behind a KLE subject. */
export const yearShape = String.raw`(?:(?:20)?\d{2}\/\d{1,6}${part}|20\d{2}-${noYear}\d{4,6})${ends}`;

/** Labels say that what follows is the case; `Dok.nr.` and its kin say that it is not. */
export const caseLabel = String.raw`(?:acadre[\s-]?)?(?:sags?[\s-]?(?:nr|id|nummer)|sagsidentifikation|j(?:ou?r(?:nal)?)?\.?[\s-]?(?:nr|nummer)|sag)`;

/** Whole numbers of a text, and the KLE subjects that they begin with: "27.15.00". */
export const caseNumberInProse = String.raw`\d{2}\.\d{2}\.\d{2}(?!\d)(?:[-‐‑–−]?[A-ZÆØÅa-zæøå]\d{2}(?:[-‐‑–−]\d+)*)?|(?:${anyOf(
  shapes.flatMap(({ prose }) => (prose === null || prose === kle ? [] : [prose])),
).replaceAll("-", "[-‐‑–−]")})(?![\\d/]|[-‐‑–−]\\d)`;

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

const shortestNumber = 3;

/**
 * The beginnings of a number that it is found by, as keys, the number itself not among them: of a KLE
 * number its subject at each dot ("27.15", "27.15.00"), and each further letter or digit; of another what is
 * no mere year.
 */
export function caseBeginnings(number: string): string[] {
  const key = caseKey(number);
  const isKle = /^\d{2}\.\d{2}\.\d{2}(?!\d)/u.test(key);
  const first = isKle ? "27.15.00-a".length : leastOf(key);
  const subjects = isKle ? [key.slice(0, "27.15".length), key.slice(0, "27.15.00".length)] : [];
  const places = Array.from({ length: Math.max(0, key.length - first) }, (_, at) => first + at);
  const further = places.map((end) => key.slice(0, end)).filter((one) => /[\p{L}\d]$/u.test(one));
  return [...new Set([...subjects, ...further])].filter((one) => one !== key);
}

/** "2018/123" of "2018/12345"; of letters and a year ("EMN-2019") the year is enough. */
function leastOf(key: string): number {
  const lettered = /^[a-zæøå]+-?\d{4}/u.exec(key);
  if (lettered) return lettered[0].length;
  const coded = /^\d{3}-\d{4}/u.exec(key);
  if (coded) return coded[0].length;
  const mark = key.search(/[-/]/u);
  return mark < 0 ? key.length : mark + 1 + shortestNumber;
}

/** The number as one types it without what stands between: "27.15.00-A30-2-19" -> "271500a30219". */
export function compactCaseNumber(number: string): string {
  return caseKey(number).replace(/[^\p{L}\d]/gu, "");
}
