/** What a binary Word document prints beside its text: notes, boxes, and the head of its pages. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { type DocFile, readPlaces, type Story } from "./doc-file.ts";
import type { DocLetters } from "./doc-letters.ts";

/** `mark` is what stands in the text for it, `html` what stands below the paragraph. */
export type Aside = { readonly mark: string; readonly html: string };

/** By the letter that each hangs on. */
export function readAsides(file: DocFile, letters: DocLetters): Map<number, readonly Aside[]> {
  const all = [
    ...notes(file, letters, "footnotes", ["footnoteRefs", "footnoteTexts"]),
    ...notes(file, letters, "endnotes", ["endnoteRefs", "endnoteTexts"]),
    ...boxes(file, letters),
  ];
  const byLetter = new Map<number, Aside[]>();
  for (const [letter, aside] of all) byLetter.set(letter, [...(byLetter.get(letter) ?? []), aside]);
  return byLetter;
}

type Placed = readonly [number, Aside];

/** [MS-DOC] 2.8.17 and 2.8.18. */
function notes(
  file: DocFile,
  letters: DocLetters,
  story: Story,
  [refs, texts]: readonly ["footnoteRefs" | "endnoteRefs", "footnoteTexts" | "endnoteTexts"],
): Placed[] {
  const { from } = file.span(story);
  const { starts } = readPlaces(file.tables, file.table(refs), 2);
  const bounds = readPlaces(file.tables, file.table(texts), 0).starts;
  return starts.slice(0, -1).map((letter, i): Placed => {
    const [first = 0, last = 0] = bounds.slice(i, i + 2);
    const words = paragraphsOf(letters, from + first, from + last).join(" ");
    return [letter, { mark: `[${i + 1}]`, html: `<p>[${i + 1}] ${words}</p>` }];
  });
}

/** 2.8.32 and 2.8.37: a box and the place that it hangs on name the same shape. */
function boxes(file: DocFile, letters: DocLetters): Placed[] {
  const { tables, table } = file;
  const { from } = file.span("boxes");
  const texts = readPlaces(tables, table("boxes"), 22);
  const anchors = readPlaces(tables, table("shapes"), 26);
  const anchorOf = new Map(
    anchors.starts
      .slice(0, -1)
      .map((letter, i) => [tables.getInt32(anchors.dataAt + 26 * i, true), letter]),
  );
  return texts.starts.slice(0, -1).flatMap((start, i): Placed[] => {
    const letter = anchorOf.get(tables.getInt32(texts.dataAt + 22 * i + 14, true));
    if (letter === undefined) return [];
    const words = paragraphsOf(letters, from + start, from + (texts.starts[i + 1] ?? start));
    return [[letter, { mark: "", html: words.map((text) => `<p>${text}</p>`).join("") }]];
  });
}

/** 2.3.3: behind six of the notes' lines, six for each section, of which these stand above the text. */
const separators = 6;
const heads = [0, 1, 4];
const mostLines = 6;
const fieldMark = "\u0013";

/** What stands at the head of every page, but for lines with fields in them, which are page numbers. */
export function headLines(file: DocFile, letters: DocLetters): string[] {
  const { from } = file.span("heads");
  const { starts } = readPlaces(file.tables, file.table("heads"), 0);
  const lines = starts.slice(0, -1).flatMap((start, i) => {
    if (i < separators || !heads.includes((i - separators) % separators)) return [];
    return headParts(letters, from + start, from + (starts[i + 1] ?? start));
  });
  return [...new Set(lines)].slice(0, mostLines);
}

/** What stands left, in the middle and right is parted by tabs. */
function headParts(letters: DocLetters, from: number, to: number): string[] {
  const parts = printed(letters, { from, to, part: /[^\r\t\v]+/g });
  return parts.flatMap(({ source, words }) => (source.includes(fieldMark) ? [] : words));
}

function paragraphsOf(letters: DocLetters, from: number, to: number): string[] {
  return printed(letters, { from, to, part: /[^\r]+/g }).map(({ words }) => words);
}

type Span = { readonly from: number; readonly to: number; readonly part: RegExp };

function printed(letters: DocLetters, { from, to, part }: Span) {
  return matchesIn(letters.text.slice(from, to), part).flatMap(({ index, 0: source }) => {
    const words = letters.print(from + index, from + index + source.length).trim();
    return words === "" ? [] : [{ source, words }];
  });
}
