/** A binary Word document's own table of contents ([MS-DOC] 2.5): where its text and its tables lie. */

/** The parts of the text, one after the other ([MS-DOC] 2.3), in letters. */
const stories = ["text", "footnotes", "heads", "macros", "comments", "endnotes", "boxes"] as const;
export type Story = (typeof stories)[number];

/** Places of tables in the file's list of them (2.5.6). */
const places = {
  styles: 1,
  footnoteRefs: 2,
  footnoteTexts: 3,
  heads: 11,
  letters: 12,
  paragraphs: 13,
  pieces: 33,
  shapes: 40,
  endnoteRefs: 46,
  endnoteTexts: 47,
  boxes: 56,
  lists: 73,
  overrides: 74,
} as const;

export type DocFile = {
  /** The main stream and the one of tables. */
  readonly main: DataView;
  readonly tables: DataView;
  /** Where each story begins and ends. */
  readonly span: (story: Story) => { readonly from: number; readonly to: number };
  /** A table with all that follows it, and the size it says that it has. */
  readonly table: (name: keyof typeof places) => { readonly at: number; readonly size: number };
};

/** @throws RangeError where it is not whole */
export function openDocFile(stream: (name: string) => Uint8Array | null): DocFile {
  const main = viewOf(stream("WordDocument"));
  const tables = viewOf(stream((main.getUint16(10, true) & 0x0200) === 0 ? "0Table" : "1Table"));
  const lengths = stories.map((_, i) => main.getUint32(0x4c + 4 * i, true));
  return {
    main,
    tables,
    span(story) {
      const nth = stories.indexOf(story);
      const from = lengths.slice(0, nth).reduce((sum, length) => sum + length, 0);
      return { from, to: from + (lengths[nth] ?? 0) };
    },
    table(name) {
      const at = 154 + 8 * places[name];
      return { at: main.getUint32(at, true), size: main.getUint32(at + 4, true) };
    },
  };
}

function viewOf(bytes: Uint8Array | null): DataView {
  if (bytes === null) throw new RangeError("a stream is missing");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The places that a table of places begins with (2.2.2), and where the things begin that belong to them. */
export function readPlaces(
  view: DataView,
  { at, size }: { readonly at: number; readonly size: number },
  each: number,
): { readonly starts: readonly number[]; readonly dataAt: number } {
  if (size < 4) return { starts: [], dataAt: at };
  const count = Math.floor((size - 4) / (4 + each));
  const starts = Array.from({ length: count + 1 }, (_, i) => view.getUint32(at + 4 * i, true));
  return { starts, dataAt: at + 4 * (count + 1) };
}
