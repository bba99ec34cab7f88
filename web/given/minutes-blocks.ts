/** The text of minutes as paragraphs and lists; every character but blanks is kept. */

/** An entry of a list; `value` is the printed number, null behind a dash or bullet. */
export type ListEntry = {
  readonly marker: string;
  readonly value: number | null;
  readonly lines: readonly string[];
};
export type TextBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly entries: readonly ListEntry[] };

/** `fresh`: a blank line stands before. `mark` is what makes it an entry of a list. */
type Line = {
  readonly text: string;
  readonly fresh: boolean;
  readonly mark: Omit<ListEntry, "lines"> | null;
};

const marked = /^\s*(?:([-–—·•*▪●])|(\d{1,3})\.)\s+(?=\S)/u;
/** A mark may stand before the letter (marked-lines.ts). */
const continues = /^(?:\s{2,}|\t|(?:\uE000(?:\d+\uE002)?)?\p{Ll})/u;

/** Blank lines part paragraphs; lines that begin with a bullet or `1.` are lists. */
export function toBlocks(text: string): TextBlock[] {
  const pieces = toPieces(toLines(text));
  return cut(pieces, (piece, before = []) => !isSameList(piece, before)).map(toBlock);
}

function toLines(text: string): Line[] {
  const printed = text.split(/\r\n|[\n\r\f]/);
  return printed.flatMap((line, at) => {
    if (line.trim() === "") return [];
    return [toLine(line, printed[at - 1]?.trim() === "")];
  });
}

function toLine(text: string, fresh: boolean): Line {
  const match = marked.exec(text);
  if (!match) return { text, fresh, mark: null };
  const [whole, bullet, number] = match;
  const rest = text.slice(whole.length);
  if (bullet !== undefined) return { text: rest, fresh, mark: { marker: bullet, value: null } };
  return { text: rest, fresh, mark: { marker: `${number}.`, value: Number(number) } };
}

/** The lines of each paragraph and of each entry; after an entry, only an indented or lower-case line belongs to it. */
function toPieces(lines: readonly Line[]): Line[][] {
  let inEntry = false;
  return cut(lines, ({ text, fresh, mark }) => {
    const begins = mark !== null || fresh || (inEntry && !continues.test(text));
    if (begins) inEntry = mark !== null;
    return begins;
  });
}

function isSameList([line]: readonly Line[], [before]: readonly Line[]): boolean {
  if (!line?.mark || !before?.mark) return false;
  return (line.mark.value === null) === (before.mark.value === null);
}

function toBlock(pieces: readonly (readonly Line[])[]): TextBlock {
  const entries = pieces.flatMap((piece) => {
    const mark = piece[0]?.mark;
    return mark ? [{ ...mark, lines: textOf(piece) }] : [];
  });
  const [first] = entries;
  if (first === undefined) return { kind: "paragraph", lines: pieces.flatMap(textOf) };
  return { kind: "list", ordered: first.value !== null, entries };
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text.trim());

/** Runs of items; each item that `begins`, and the first, stands first in its run. All are asked, in order. */
function cut<Item>(
  items: readonly Item[],
  begins: (item: Item, before: Item | undefined) => boolean,
): Item[][] {
  const starts = items.flatMap((item, at) => (begins(item, items[at - 1]) || at === 0 ? [at] : []));
  return starts.map((start, run) => items.slice(start, starts[run + 1]));
}
