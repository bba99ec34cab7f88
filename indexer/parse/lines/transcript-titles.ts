import { printedLabel } from "./transcript-labels.ts";

/**
 * Titles in a transcript: nothing but its table of contents tells where a title ends and the text
 * begins, for the table holds the title and then another.
 */
const contentsHeading =
  /(?:indholdsfortegnelse|sagsoversigt|følgende sager behandles(?: på mødet)?)(?::? (?:pkt\.? )?(?:tekst )?side)?/i;
const labelNext = new RegExp(`^(?:${printedLabel})(?: |:|$)`, "u");
const numbered = /(?:^|\s)(?=\d{1,4}\. ["“”»'(\p{Lu}\d])/gu;
const mark = /^(?:Åben sag|Åbent punkt|Lukket sag|ÅBEN SAG|LUKKET SAG)$/;
/** Initials and case number: "KABE / 08/1234" */
const caseAboveMark = /^[A-ZÆØÅ\d]{2,8} \/ \d{2}\/\d{1,6}$/;
/** One word in common is too little, unless it is a long one. */
const shortestWord = 6;

/** The words of a table of contents as they are compared, and where each of them stands in it. */
export type ContentsWords = {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** More words no table has, nor a title; and a word that stands in so many titles tells no more of them. */
const most = { words: 5000, titleLetters: 600, places: 50 };

/** Without words where there is no table. */
export function contentsWords(pages: readonly string[]): ContentsWords {
  for (const page of pages) {
    const heading = contentsHeading.exec(page);
    if (heading) return indexed(toWords(page.slice(heading.index + heading[0].length).trimStart()));
  }
  return indexed([]);
}

function indexed(all: readonly string[]): ContentsWords {
  const words = all.slice(0, most.words);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < most.places) known.push(at);
  }
  return { words, places };
}

/** A page's lines, with each title that the table knows on a line of its own; `""` is air above it. */
export function splitTitles(lines: readonly string[], contents: ContentsWords): string[] {
  if (contents.words.length === 0) return [...lines];
  return lines.flatMap((line, i) => {
    if (isMarked(lines[i + 1] ?? "")) return splitBeforeMark(line, contents);
    return (i === 0 ? splitOpening(line, contents) : null) ?? splitNumbered(line, contents);
  });
}

/** What a page may print above its first title: "Side A". */
const mostBeforeTitle = 3;

/** "A Godkendelse af dagsorden Resumé Rådet skal …": a title without a number, and a label right below. */
function splitOpening(line: string, contents: ContentsWords): string[] | null {
  const words = line.slice(0, most.titleLetters).split(" ");
  const known = toWords(words.join(" "));
  for (let at = 0; at <= mostBeforeTitle; at++) {
    const count = commonRun(known.slice(at), contents);
    const rest = words.slice(at + count).join(" ");
    if (count === 0 || !labelNext.test(rest)) continue;
    const title = words.slice(at, at + count).join(" ");
    const from = line.indexOf(title) + title.length;
    return [words.slice(0, at).join(" "), "", title, line.slice(from).trim()];
  }
  return null;
}

function isMarked(below: string): boolean {
  return mark.test(below) || caseAboveMark.test(below);
}

/** In the table itself no row is a title; a heading below it has so many words at most. */
const longestBelowTable = 20;

/** A title that ends its line but for so many words is whole: the table lost the rest of it. */
const lostWords = 3;

/** "2. Støjplan for Egerup Forvaltningen har …"; in the table itself only what stands below it. */
function splitNumbered(text: string, contents: ContentsWords): string[] {
  const lines: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(numbered)) {
    const [number = "", ...words] = text
      .slice(index, index + most.titleLetters)
      .trimStart()
      .split(" ");
    const count = commonRun(toWords(words.join(" ")), contents);
    const left = words.length - count;
    if (
      index < done ||
      count === 0 ||
      ((left > 0 || words.length > longestBelowTable) && contentsHeading.test(text))
    )
      continue;
    const title = [number, ...words.slice(0, left > lostWords ? count : words.length)].join(" ");
    lines.push(text.slice(done, index).trim(), "", title);
    done = text.indexOf(title, index) + title.length;
  }
  return [...lines, text.slice(done).trim()];
}

/** "Handicaprådet Side Støjplan for Egerup", and below it "Åben sag". */
function splitBeforeMark(line: string, contents: ContentsWords): string[] {
  const words = line.slice(-most.titleLetters).split(" ");
  const known = toWords(words.join(" "));
  const from = words.findIndex(
    (_, at) => commonRun(known.slice(at), contents) === words.length - at,
  );
  const title = from < 0 ? "" : words.slice(from).join(" ");
  const head = line.slice(0, line.length - title.length).trim();
  return title === "" || /^\d*\.?$/.test(head) ? [line] : [head, title];
}

/** How many of the words, from the first on, stand in the table one after the other. */
function commonRun(words: readonly string[], { words: all, places }: ContentsWords): number {
  const runs = (places.get(words[0] ?? "") ?? []).map((start) => {
    const end = words.findIndex((word, i) => word !== all[start + i]);
    return end < 0 ? words.length : end;
  });
  const longest = Math.max(0, ...runs);
  return longest === 1 && (words[0] ?? "").length < shortestWord ? 0 : longest;
}

function toWords(text: string): string[] {
  return text.split(" ").map((word) => word.toLowerCase().replace(/\.{2,}\w*$|[.,:;]$/, ""));
}
