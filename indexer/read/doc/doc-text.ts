/** The text of a binary Word document: pieces that lie anywhere in the file, in one encoding or the other. */
import { decodeWith, windows1252 } from "../../files/code-pages.ts";
import { type DocFile, readPlaces } from "./doc-file.ts";

/** `from` and `to` count letters of the text, `at` bytes of the file. */
type Piece = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly bytes: 1 | 2;
};

type Span = { readonly from: number; readonly to: number };

/** `lettersOf` tells which letters of the text lie between two places of the file. */
type DocText = {
  readonly text: string;
  readonly lettersOf: (bytes: Span) => Span[];
};

/** [MS-DOC] 2.9.73: the bit of a piece's place that says that its letters are one byte each. */
const narrow = 0x40000000;

export function readDocText({ main, tables, table }: DocFile): DocText {
  const pieces = readPieces(tables, table("pieces").at);
  const text = pieces.map((piece) => textOf(piece, main)).join("");
  return {
    text,
    lettersOf: ({ from, to }) =>
      pieces.flatMap((piece) => {
        const first = Math.max(from, piece.at);
        const last = Math.min(to, piece.at + (piece.to - piece.from) * piece.bytes);
        const letter = (at: number) => piece.from + Math.ceil((at - piece.at) / piece.bytes);
        return first < last ? [{ from: letter(first), to: letter(last) }] : [];
      }),
  };
}

/** 2.9.38: changes of looks stand before the table of pieces. */
function readPieces(tables: DataView, start: number): Piece[] {
  let at = start;
  while (tables.getUint8(at) === 1) at += 3 + tables.getUint16(at + 1, true);
  const size = tables.getUint32(at + 1, true);
  const { starts, dataAt } = readPlaces(tables, { at: at + 5, size }, 8);
  return starts.slice(0, -1).map((from, i) => {
    const place = tables.getUint32(dataAt + 8 * i + 2, true);
    const isNarrow = (place & narrow) !== 0;
    const to = Math.max(from, starts[i + 1] ?? from);
    return isNarrow
      ? { from, to, at: (place & ~narrow) / 2, bytes: 1 }
      : { from, to, at: place, bytes: 2 };
  });
}

function textOf({ from, to, at, bytes }: Piece, main: DataView): string {
  const data = new Uint8Array(main.buffer, main.byteOffset + at, (to - from) * bytes);
  return bytes === 1
    ? decodeWith(windows1252, data)
    : new TextDecoder("utf-16le", { ignoreBOM: true }).decode(data);
}
