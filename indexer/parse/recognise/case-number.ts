/** Case numbers (sagsnumre), with and without a label before them. */

/** A line that carries a case number: the number as printed, and what else stood on the line. */
export type CaseLine = { readonly caseNumber: string | null; readonly rest: string };

const kle = String.raw`\d{2}\.\d{2}\.\d{2}-?[A-ZÆØÅ]\d{2}-\d{1,5}(?:-\d{2})?(?!\d)`;

/** Labels say that what follows is the case; `Dok.nr.` and its kin say that it is not. */
const label = String.raw`(?:acadre[\s-]?)?(?:sags?\s?(?:nr|id|nummer)|sagsidentifikation|j(?:ournal)?\.?\s?(?:nr|nummer)|sag)`;

/** Shapes of a number that only a label makes a case number, the most particular first. */
const labelled = [kle, String.raw`\d{3}-(?:19|20)\d{2}-\d{1,6}`, String.raw`20\d{2}-\d{4,6}`]
  .concat([
    String.raw`[A-Z]{2,4}-(?:19|20)\d{2}-\d{4,6}`,
    String.raw`\d{2}-\d{4,6}`,
    String.raw`(?:20)?\d{2}/\d{1,6}`,
    String.raw`\d{6}`,
  ])
  .map((shape) => `(?:${shape})`)
  .join("|");

const labelledLine = new RegExp(`^${label}\\s*\\.?\\s*(:?)\\s*(${labelled})?(?![\\d/])`, "i");
const bareLine = new RegExp(`^(${kle})(?=$|[\\s–,;:(-])`);
/** Subject and facet, then the case: "00.30.00.S00 13/888", "15.20G00 - 2013/01963". */
const journalLine =
  /^\d{2}\.\d{2}(?:\.\d{2})?[.-]?[A-ZÆØÅ]\d{2}(?:\s+|\s?[-–]\s?)((?:20)?\d{2}\/\d{1,6})(?!\d)/;
/** Initials, then the case: "KABE / 08/1234". */
const initialsLine = /^[A-ZÆØÅ]{2,8} \/ (\d{2}\/\d{1,6})$/;
const longestInitials = 20;
const codeLine = /^(\d{3}-(?:19|20)\d{2}-\d{1,6})$/;

/** Reads a line that begins with a case number or its label; null when it does neither. */
export function readCaseLine(text: string): CaseLine | null {
  const bare = startsWithDigit(text)
    ? (bareLine.exec(text) ?? codeLine.exec(text) ?? journalLine.exec(text))
    : text.length <= longestInitials
      ? initialsLine.exec(text)
      : null;
  if (bare) return { caseNumber: bare[1] ?? null, rest: text.slice(bare[0].length) };
  if (!/^[asj]/i.test(text)) return null;
  const match = labelledLine.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  // "Sag 3 udgår" and "Sag:" name no case; "Sagsnr.:" may stand empty.
  if (/^sag\s*:?\s*$/i.test(match[0]) && !match[2]) return null;
  return { caseNumber: match[2] ?? null, rest: text.slice(match[0].length) };
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 47 && first < 58;
}

/** What is left of a case line when blanks, dashes and the caseworker's initials are taken away. */
export function restOfCaseLine(rest: string): string {
  const text = rest.replace(/^[\s–,;:-]+/, "").trim();
  return /^[A-ZÆØÅa-zæøå]{2,12}$/.test(text) && !/^åben/i.test(text) ? "" : text;
}
