/** Civil registration numbers (CPR) in running text: where they stand, and the text without them. Pure. */

/** Letters that stand for the digits of a number that is masked. */
const mask = "x";

/**
 * Six digits of a date and four more. Minutes break lines anywhere, so that a hyphen or a blank may stand
 * beside a line break.
 */
const candidate =
  /(?<!\d)(\d{6})(?:([^\S\n\t]{0,2}\n?[^\S\n\t]{0,2}[-‐‑‒–—−][^\S\n\t]{0,2}\n?[^\S\n\t]{0,2}|[^\S\n\t]{1,2}|[^\S\n\t]{0,2}\n[^\S\n\t]{0,2}|\t))?(\d{4})(?!\d)/gu;

/** Words that tell that a person's number is near. */
const context = /cpr|(?<!\p{L})(?:personnummer|person-?nr|født|fødsel)/giu;

/** Letters between such a word and a number that it tells of, at most. */
const reach = 40;

/** What ends with one of these just before a number is the number of something else. */
const otherLabel = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])`,
    "(?:(?:bank|giro|løn|drifts|anlægs|finans|budget)?konto|iban|reg|faktura|regning|invoice|rekvisition|",
    "(?:(?:bygge|elev|person)?sag|sags|esdh-?sags?|journal|j|acadre|dok|dokument|sbsys)|ean|gln|",
    "tlf|telefon|mobil|mobiltelefon|tel|phone|fax|sms)",
    // Below a word without a colon or "nr." stands another line, not its number.
    String.raw`\.?(?:[\s-]*(?:nr|nummer|numre|no|id|lokationsnummer)\.?[^\S\n]*:?\s*|[^\S\n]*[:#=]\s*|[^\S\n]*)`,
    String.raw`(?:(?:\(?\+45\)?|\d{4})[\s-]*)?$`,
  ].join(""),
  "iu",
);

/** A label and what may stand between it and its number is never longer. */
const longestLabel = 48;

/** From and to (exclusive) in the text. */
type Span = { readonly from: number; readonly to: number };

/**
 * The numbers in a text, in their order. Parted by hyphen or blank, or with a word
 * such as CPR within 40 letters, a date is proof enough; ten bare digits need the check digit too; after
 * the label of an account, an invoice, a case, an EAN or a phone there is none.
 */
export function civilNumbers(text: string): Span[] {
  const words = [...text.matchAll(context)].map(toSpan);
  let next = 0;
  return [...text.matchAll(candidate)].flatMap((digits) => {
    const span = toSpan(digits);
    while (words[next] && gap(words[next], span) > reach && startsBefore(words[next], span)) next++;
    const near = gap(words[next], span) <= reach;
    return isCivil(digits, near) && !isOther(text, span.from) ? [span] : [];
  });
}

/** The text with every digit of its numbers masked, as long as it was. */
export function maskCivilNumbers(text: string): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of civilNumbers(text)) {
    masked += text.slice(at, from) + text.slice(from, to).replace(/\d/g, mask);
    at = to;
  }
  return at === 0 ? text : masked + text.slice(at);
}

function toSpan({ index, 0: found }: RegExpExecArray): Span {
  return { from: index, to: index + found.length };
}

function startsBefore(word: Span | undefined, span: Span): boolean {
  return word !== undefined && word.from < span.from;
}

/** Letters between the two. */
function gap(word: Span | undefined, span: Span): number {
  if (word === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(word.from - span.to, span.from - word.to);
}

/** Cells of a table are parted by tabs: two numbers beside each other are not yet one. */
function isCivil([, day = "", parting, serial = ""]: RegExpExecArray, near: boolean): boolean {
  if (!isDate(day)) return false;
  const parted = parting !== undefined && parting !== "\t";
  return parted || near || (parting === undefined && hasCheckDigit(day + serial));
}

function isOther(text: string, from: number): boolean {
  return (
    otherLabel.test(text.slice(Math.max(0, from - longestLabel), from)) || text[from - 1] === "+"
  );
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
