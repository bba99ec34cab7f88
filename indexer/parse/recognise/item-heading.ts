/** How the headings of agenda items are spelled, one row a spelling. */
import { anyMonth } from "../../../danish/dates/calendar.ts";
import type { Line } from "./line.ts";

/** A heading: `number` as printed without dot, `order` what must rise from item to item. */
export type ItemHeading = {
  readonly number: string;
  readonly order: number;
  readonly title: string;
};

/** `word`: a word says that the number is an item's; a bare number may be a year. */
type Spelling = { readonly name: string; readonly pattern: RegExp; readonly word?: true };

const n = String.raw`(?<number>(?<order>\d{1,4}))`;
/** "L 2." among "1." and "3.": L for closed items, Å for open ones. */
const lettered = String.raw`(?<number>(?:[LÅ] )?(?<order>\d{1,4}))`;
const title = "(?<title>.+)";

/** The most particular first: a line is read by the first that fits it. */
const spellings: readonly Spelling[] = [
  {
    name: "ad",
    pattern: new RegExp(String.raw`^(?<number>[Aa]d\.? (?<order>\d{1,4}))\s*\)\s*${title}`),
    word: true,
  },
  {
    name: "ad-dot",
    pattern: new RegExp(
      String.raw`^(?<number>(?:(?:[Aa]d|Re|Vedr)\.?|(?:Til|Under|Om)(?= p)) (?:(?:punkt|pkt\.?|nr\.?) ?)?(?<order>\d{1,4}))\s*[.:]\s*${title}`,
    ),
    word: true,
  },
  {
    name: "punkt",
    pattern: new RegExp(
      String.raw`^(?:(?:Åben|Lukket) (?=P))?(?:Punkt|PUNKT|Pkt\.?|Dagsordenspunkt|DAGSORDENSPUNKT)\s*(?:nr\.?\s*)?${n}(?:\s*[:.]|\s+[-–—])?\s+${title}`,
    ),
    word: true,
  },
  {
    name: "nr",
    pattern: new RegExp(String.raw`^(?:Nr|NR)\.?\s?${n}\s*[-–:.]?\s+${title}`),
    word: true,
  },
  {
    name: "sag",
    pattern: new RegExp(
      String.raw`^Sag(?:\s?nr\.?)?\s+${n}(?:\s*[:.–-]|(?<=nr\.?\s+\d{1,4}))\s+(?!\()${title}`,
    ),
    word: true,
  },
  {
    name: "prefixed",
    pattern: new RegExp(String.raw`^(?<number>[A-ZÆØÅ]{2,4} (?<order>\d{1,4}))\.\s+${title}`),
    word: true,
  },
  {
    name: "series",
    pattern: new RegExp(
      String.raw`^(?<number>[A-ZÆØÅ]{1,4}-(?<order>\d{1,4})\/\d{2}-[A-ZÆØÅ])\s+${title}`,
    ),
    word: true,
  },
  // "49/1": the year's forty-ninth item, and the meeting's first.
  {
    name: "of-year",
    pattern: new RegExp(String.raw`^(?<number>(?<order>\d{1,4})\/\d{1,3})[.:]\s+${title}`),
  },
  { name: "double", pattern: new RegExp(String.raw`^\d{1,3}\.\s+${n}\.\s+${title}`) },
  { name: "dot", pattern: new RegExp(String.raw`^${lettered}\.\s+${title}`) },
  // Without a blank a clock's time is no heading: "10:30".
  { name: "colon", pattern: new RegExp(String.raw`^${n}\s?:(?:\s+|(?=\p{Lu}))${title}`, "u") },
  // "1.2. behandling" is item 1; "1.2 øst" and "2.500 kr." are none.
  { name: "dot-glued", pattern: new RegExp(String.raw`^${n}\.(?!\d+(?![\d.]|\.\d))${title}`) },
  {
    name: "parenthesis",
    pattern: new RegExp(String.raw`^(?:\((?=\d{1,3}\)))?${n}\.?\)\s+${title}`),
  },
  { name: "slash", pattern: new RegExp(String.raw`^${n}\/\s+${title}`) },
  { name: "dash", pattern: new RegExp(String.raw`^${n}\s+[-–]\s+${title}`) },
  { name: "blank", pattern: new RegExp(String.raw`^${n}\s+${title}`) },
  { name: "glued", pattern: new RegExp(String.raw`^${n}(?<title>\p{Lu}\p{Ll}.+)`, "u") },
];

export const spellingNames: readonly string[] = spellings.map(({ name }) => name);

const worded: ReadonlySet<string> = new Set(
  spellings.flatMap(({ name, word }) => (word ? name : [])),
);

/** Whether a heading of this spelling has a word that says that its number is an item's: "Punkt 1". */
export function saysItem(spelling: string): boolean {
  return worded.has(spelling);
}

/** A title begins with a capital, a digit, a quotation mark, a section sign or a word in brackets, and is not a date. */
const titleStart = /^(?:["“”»'´(§\p{Lu}\d]|\[(?=\p{L}))/u;
const dateStart = new RegExp(`^(?:${anyMonth})\\b`, "i");
/** "09. 11 2021", "26.08.2019 kl. 18:00". */
const dateEnd = /^(?:0?[1-9]|1[0-2])[.\s]+(?:19|20)\d{2}(?![-\d])/;
const clockStart = /^\d{2}(?:\s*[-–]|\s*$)/;

/** What every spelling begins with: no other line need be tried. */
const headingStart =
  /^(?:\(?\d|[Aa]d[ .]|Re[ .]|Vedr|(?:Til|Under|Om) p|Åben P|Lukket P|[Pp]unkt|PUNKT|Pkt|Dagsordenspunkt|DAGSORDENSPUNKT|Nr|NR|Sag|[A-ZÆØÅ]{1,4}[ -]\d)/;

/** A longer line is a page or a chapter, whatever it begins with. */
const longestHeading = 8_000;

/** Reads a line as an item's heading; the name tells by which spelling. Null for other lines. */
export function readHeading(
  line: Line,
): { readonly spelling: string; readonly heading: ItemHeading } | null {
  if (line.text.length > longestHeading || !headingStart.test(line.bare)) return null;
  for (const { name, pattern, word } of spellings) {
    const groups = pattern.exec(line.bare)?.groups;
    const heading = groups && toHeading(groups);
    if (heading && (word || !isYear(heading.order))) return { spelling: name, heading };
  }
  return null;
}

/** "2011. Sagen …" is the end of a date, and "2018 Regnskab" a heading without a number. */
function isYear(number: number): boolean {
  return number >= 1950 && number < 2100;
}

function toHeading(groups: Readonly<Record<string, string | undefined>>): ItemHeading | null {
  const text = tidyTitle(groups.title ?? "");
  if (!titleStart.test(text) || dateStart.test(text) || dateEnd.test(text) || clockStart.test(text))
    return null;
  return { number: groups.number ?? "", order: Number(groups.order), title: text };
}

/** "09.00-09.15 Budget": when the item was on. */
const timesBefore = /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}(?: ?:| [-–])?\s+(?=["“”»(]?\p{Lu})/u;

/** A title without what a portal or a form added: an unfolding hint, an empty bracket, a page number, a footnote's mark, "Emne:", its time. */
export function tidyTitle(title: string): string {
  return title
    .replace(/\s*Klik her for at folde ud.*$/i, "")
    .replace(/\s*\(\s*\)\s*$/, "")
    .replace(/(?:\s*\.{3,}\s*|\t)\d*\s*$/, "")
    .replace(/\s+(?:Side \d{1,3}(?: af \d{1,3})?|\[\d{1,2}\])$/, "")
    .replace(/(?:[:;]|\s[-–])\s*$/, "")
    .replace(/^(?:Emne|Overskrift|Titel)\s*:\s*(?=\S)/, "")
    .replace(timesBefore, "")
    .trim();
}
