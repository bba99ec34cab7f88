/**
 * Titles in a transcript: nothing but its table of contents tells where a title ends and the text
 * begins, for the table holds the title and then another.
 */
const contentsHeading =
  /(?:indholdsfortegnelse|sagsoversigt|følgende sager behandles på mødet)(?: (?:pkt\.? )?(?:tekst )?side)?/i;
const numbered = /(?:^|\s)(?=\d{1,4}\. ["“”»'(\p{Lu}\d])/gu;
const mark = /^(?:Åben sag|Åbent punkt|Lukket sag|ÅBEN SAG|LUKKET SAG)$/;
/** One word in common is too little, unless it is a long one. */
const shortestWord = 6;

/** The words of the table of contents as they are compared; none where there is no table. */
export function contentsWords(pages: readonly string[]): readonly string[] {
  for (const page of pages) {
    const heading = contentsHeading.exec(page);
    if (heading) return toWords(page.slice(heading.index + heading[0].length).trimStart());
  }
  return [];
}

/** A page's lines, with each title that the table knows on a line of its own; `""` is air above it. */
export function splitTitles(lines: readonly string[], contents: readonly string[]): string[] {
  if (contents.length === 0) return [...lines];
  const backwards = [...contents].reverse();
  return lines.flatMap((line, i) =>
    mark.test(lines[i + 1] ?? "")
      ? splitBeforeMark(line, backwards)
      : splitNumbered(line, contents),
  );
}

/** A title that ends its line but for so many words is whole: the table lost the rest of it. */
const lostWords = 3;

/** "2. Støjplan for Egerup Forvaltningen har …"; in the table itself only what stands below it. */
function splitNumbered(text: string, contents: readonly string[]): string[] {
  const lines: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(numbered)) {
    const [number = "", ...words] = text.slice(index).trimStart().split(" ");
    const count = commonRun(toWords(words.join(" ")), contents);
    const left = words.length - count;
    if (index < done || count === 0 || (left > 0 && contentsHeading.test(text))) continue;
    const title = [number, ...words.slice(0, left > lostWords ? count : words.length)].join(" ");
    lines.push(text.slice(done, index).trim(), "", title);
    done = text.indexOf(title, index) + title.length;
  }
  return [...lines, text.slice(done).trim()];
}

/** "Handicaprådet Side Støjplan for Egerup", and below it "Åben sag". */
function splitBeforeMark(line: string, backwards: readonly string[]): string[] {
  const words = line.split(" ");
  const at = words.length - commonRun(toWords(line).reverse(), backwards);
  const head = words.slice(0, at).join(" ");
  if (at === words.length || /^\d*\.?$/.test(head)) return [line];
  return [head, words.slice(at).join(" ")];
}

/** How many of the words, from the first on, stand in the table one after the other. */
function commonRun(words: readonly string[], contents: readonly string[]): number {
  let most = 0;
  for (const [start, word] of contents.entries()) {
    if (word !== words[0]) continue;
    let length = 1;
    while (length < words.length && words[length] === contents[start + length]) length += 1;
    most = Math.max(most, length);
  }
  return most === 1 && (words[0] ?? "").length < shortestWord ? 0 : most;
}

function toWords(text: string): string[] {
  return text.split(" ").map((word) => word.toLowerCase().replace(/\.{2,}\w*$|[.,:;]$/, ""));
}
