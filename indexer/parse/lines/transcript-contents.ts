/** The words of a transcript's table of contents, or of the agenda that stands above the minutes as one. */

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
  for (const page of pages) {
    const heading = contentsHeading.exec(page);
    if (heading) return withTold(page.slice(heading.index + heading[0].length).trimStart());
  }
  return { ...withTold(agendaAbove(pages.join("\n"))), isAgenda: true };
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
