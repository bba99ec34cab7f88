/** The words of a transcript's table of contents, or of the agenda that stands above the minutes as one. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { groupOfItems } from "./transcript-labels.ts";

export const contentsHeading =
  /(?:indholdsfortegnelse(?: sidenr\.? \d{1,4})?|sagsoversigt|(?:pkt|punkt|sag)\.?(?: nr\.?:?)? (?:tekst|emne:?)(?= )|følgende sager behandles(?: på mødet)?|med følgende dagsorden|til behandling forelå)(?::? (?:(?:pkt|sags?nr)\.? )?(?:tekst )?side(?:nr\.?)?)?/i;

/** Words as they are compared, and where each of them stands among them. */
export type IndexedWords = {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** The words of a table of contents; `told` are those without the figures, which transcripts lose. */
export type ContentsWords = IndexedWords & {
  readonly told: IndexedWords;
  /** Whether the table is the agenda above the minutes, whose numbers run on as theirs do. */
  readonly isAgenda: boolean;
};

/** More words no table has; and a word that stands in so many titles tells no more of them. */
const most = { words: 5000, places: 50 };

/** Without words where there is no table. */
export function contentsWords(pages: readonly string[]): ContentsWords {
  const [table, ...rest] = tableOn(pages);
  if (table !== undefined) return withTold([table, ...rest.map(withoutNumber)].join(" "));
  return { ...withTold(agendaAbove(pages.map(withoutNumber).join(" "))), isAgenda: true };
}

/** The pages that the table goes on over, behind the one that heads it. */
export function restOfTable(pages: readonly string[]): ReadonlySet<string> {
  return new Set(tableOn(pages).slice(1));
}

/** What stands below the table's heading, and the pages that it goes on over. */
function tableOn(pages: readonly string[]): readonly string[] {
  for (const [at, page] of pages.entries()) {
    const heading = contentsHeading.exec(page);
    if (!heading) continue;
    const table = page.slice(heading.index + heading[0].length).trimStart();
    const items = pages.slice(at + 1, at + 2 + mostPages);
    const from = items.findIndex((below) => beginsWithRow(below, table));
    const rest = items.slice(0, Math.max(0, from));
    return rest.every(isMoreOfTable) ? [table, ...rest] : [table];
  }
  return [];
}

const mostPages = 3;
const firstRow = new RegExp(
  `^(?:${groupOfItems}:? )?(?:\\d{1,4}[.)]? )?((?:\\p{L}[\\p{L}-]* ){2})`,
  "u",
);
/** In letters: so far from a page's edge the first title may stand. */
const longestHead = 80;

/** The first row's title stands above the first item's text. */
function beginsWithRow(page: string, table: string): boolean {
  const [, title] = firstRow.exec(table) ?? [];
  return title !== undefined && page.slice(0, longestHead + title.length).includes(` ${title}`);
}

/** "3 Protokol 14 Ny havn 21 Støjplan": a row further on begins it, and no sentence stands in it. */
const moreRows = /^\d{1,4} (?:\p{L}+ ){0,2}(?!1[.)]? )\d{1,3}[.)]? \p{Lu}/u;
const sentence = /\p{L}{3}[.!?:] \p{Lu}/u;

function isMoreOfTable(page: string): boolean {
  return moreRows.test(page) && !sentence.test(page);
}

function withoutNumber(page: string): string {
  return page.replace(/^\d{1,4} /, "");
}

/** "1. Velkomst", "Punkt 1. Velkomst": a number, and the word that its title begins with. */
const agendaRow = /(?:^|\s)(?:(?:Punkt|Pkt\.?) )?(\d{1,2})\. (\p{Lu}[\p{L}-]+)/gu;
const fewestRows = 3;
const longestAgenda = 4000;

/** The agenda of minutes that print its titles once more: numbers rise from 1, and then 1 comes again. */
function agendaAbove(text: string): string {
  let first: { readonly at: number; readonly word: string } | null = null;
  let rows = 0;
  for (const { index, 1: number, 2: word = "" } of text
    .slice(0, longestAgenda)
    .matchAll(agendaRow)) {
    if (first && rows >= fewestRows && number === "1" && word === first.word)
      return text.slice(first.at, index).trim();
    if (number === "1" && rows <= 1) {
      first = { at: index, word };
      rows = 1;
    } else if (Number(number) === rows + 1) rows += 1;
  }
  return "";
}

const answer = /(?:^|\s)((?:Punkt|Pkt\.?) \d{1,4}\.? (\p{Lu}[\p{L}-]+))/gu;

/**
 * "Punkt 1. Velkomst" below an agenda whose rows have no such word, or at the beginning of a page below a table that
 * knows the title, where the pages hold but one of them.
 */
export function loneAnswer(pages: readonly string[], contents: ContentsWords): string | null {
  const found = pages.flatMap((page) => matchesIn(page, answer));
  const [[, begins = "", word = ""] = []] = found;
  if (found.length !== 1) return null;
  const isPlain = /^\d/.test(contents.words[0] ?? "");
  const isListed = contents.places.has(word.toLowerCase());
  const isAtTop = pages.some((page) => withoutNumber(page).startsWith(begins));
  return (contents.isAgenda ? isPlain : isListed && isAtTop) ? begins : null;
}

function withTold(table: string): ContentsWords {
  const words = table === "" ? [] : toWords(table.split(" "));
  return { ...indexed(words), told: indexed(words.filter(hasLetter)), isAgenda: false };
}

function indexed(all: readonly string[]): IndexedWords {
  const words = all.slice(0, most.words);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < most.places) known.push(at);
  }
  return { words, places };
}

export function hasLetter(word: string): boolean {
  return /\p{L}/u.test(word);
}

export function toWords(printed: readonly string[]): string[] {
  return printed.map((word) => word.toLowerCase().replace(/\.{2,}\w*$|[.,:;]$/, ""));
}
