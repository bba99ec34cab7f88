/** Lines that begin with a case number (sagsnummer), with and without a label before it. */
import {
  caseLabel,
  codeShape,
  kleShape,
  labelledShapes,
  plainDashes,
  printedCaseNumber,
  yearShape,
} from "../../../danish/numbers/case-number.ts";
import { closed, open } from "./status-word.ts";

/**
 * A line that carries a case number: the number as printed, and what else stood on the line. `closed`
 * where the line says first whether the item is closed ("Lukket - 00.22.00-G01-1-16"), else null.
 */
export type CaseLine = {
  readonly caseNumber: string | null;
  readonly rest: string;
  readonly closed: boolean | null;
};

/** Subject and facet before the case: "00.30.00.S00 13/888", "27.15.00 24/17"; behind a hyphen they are its beginning: "15.20G00 - 2013/01963". */
const filed = String.raw`(?:\d{2}\.\d{2}(?:\.\d{2})?[.-]?[A-ZÆØÅ]\d{2}|\d{2}\.\d{2}\.\d{2})`;
const subject = String.raw`${filed}(?:\s+|\s?/\s?)`;
const beginning = String.raw`${filed}\s?-\s?`;

/** "J.nr.: /dwtfjwp 08/592": who typed it, behind what is left of the subject. */
const secretary = String.raw`(?:\p{Lu}\d{0,2})?\/[a-zæøå]{3,10}\s+`;

const labelledLine = new RegExp(
  `^${caseLabel}\\s*\\.?\\s*(:?)\\s*(?:(?:${subject}|${secretary})?(${labelledShapes}|${beginning}${yearShape}))?`,
  "iu",
);
const bareLine = new RegExp(`^(${kleShape})(?=$|\\.$|[\\s,;:(-])`, "u");
const codeLine = new RegExp(`^(${codeShape})$`, "u");
const journalLine = new RegExp(
  `^(?:${subject}(?=\\d{2,4}[/-])|(?=${beginning}))((?:${beginning})?${yearShape})`,
  "u",
);
/** Initials, then the case: "KABE / 08/1234"; or what is left of its subject and facet: "S00 13/1234". */
const initialsLine = /^(?:[A-ZÆØÅ]{2,8} \/|[A-ZÆØÅ]\d{2}) (\d{2}\/\d{1,6})$/u;
const longestInitials = 20;
/** "SUD 26/2006  J.nr. 26/2006": the committee's own count, and then the case. */
const countedLine = new RegExp(
  String.raw`^[A-ZÆØÅ]{2,5}\s+\d{1,4}\/(?:\d{2}|\d{4})\s+J\.\s?nr\.:?\s*(${labelledShapes}|\d{1,4}\/\d{4})(?=$|\s)`,
  "u",
);

/** "Åbent - ", "(Lukket) ", "Åben sag: ": what portals print before the number. */
const status = new RegExp(String.raw`^\(?(?:(${open})|(${closed}))\)?\s*[-:|,/]?\s+`, "iu");

/** "Sagsnr.: 6628": so few figures are a case only alone behind such a label, and may be a year. */
const shortNumber = /^(?:sagsnr|sagsnummer|sagsid)\.?:\s*(?!(?:19|20)\d{2}$)(\d{4})$/iu;

/** "Journalnr. 00.01 P27/": what is filed there is many cases, and none is told. */
const filedOnly = /^\d{2}\.\d{2}(?:\.\d{2})?[ -]?[A-ZÆØÅ]\d{2}[/-]?$/u;

/** Reads a line that begins with a case number or its label; null when it does neither. */
export function readCaseLine(text: string): CaseLine | null {
  const plain = plainDashes(text);
  const number = readNumber(plain, text);
  if (number) return { ...number, closed: null };
  const said = /^[(ålof]/iu.test(plain) ? status.exec(plain) : null;
  if (!said) return null;
  const from = said[0].length;
  const behind = readNumber(plain.slice(from), text.slice(from));
  // "Åben sag: …" is no case line for its label alone.
  return behind?.caseNumber ? { ...behind, closed: said[2] !== undefined } : null;
}

/** `plain` is the text with plain hyphens, each at its place. */
function readNumber(plain: string, text: string): Omit<CaseLine, "closed"> | null {
  const bare = bareNumber(plain) ?? countedLine.exec(plain);
  if (bare) return toCaseLine(bare, bare[1], text);
  if (!/^[asj]/i.test(plain)) return null;
  const short = shortNumber.exec(plain);
  if (short) return toCaseLine(short, short[1], text);
  const match = labelledLine.exec(plain);
  if (!match) return null;
  const isLabel = isLabelAlone(match[0], plain) || filedOnly.test(plain.slice(match[0].length));
  if (!match[1] && !match[2] && !isLabel) return null;
  // "Sag 3 udgår" and "Sag:" name no case; "Sagsnr.:" may stand empty.
  if (/^sag\s*:?\s*$/i.test(match[0]) && !match[2]) return null;
  return toCaseLine(match, match[2], text);
}

/** "Sagsnr." in a line of its own, its number in the next, as lists of definitions set them. */
function isLabelAlone(label: string, line: string): boolean {
  return label.trim() === line.trim() && /\.$|(?:nr|id|nummer)$/i.test(label.trim());
}

function bareNumber(plain: string): RegExpExecArray | null {
  if (startsWithDigit(plain))
    return bareLine.exec(plain) ?? codeLine.exec(plain) ?? journalLine.exec(plain);
  return plain.length <= longestInitials ? initialsLine.exec(plain) : null;
}

function toCaseLine([whole]: RegExpExecArray, number: string | undefined, text: string) {
  const caseNumber = number === undefined ? null : printedCaseNumber(number);
  return { caseNumber, rest: text.slice(whole.length) };
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 47 && first < 58;
}

/** What is left of a case line when blanks, dashes and the caseworker's initials are taken away. */
export function restOfCaseLine(rest: string): string {
  const text = rest.replace(/^[\s–,;:.-]+/, "").trim();
  return /^[A-ZÆØÅa-zæøå]{2,12}$/.test(text) && !/^åben/i.test(text) ? "" : text;
}
