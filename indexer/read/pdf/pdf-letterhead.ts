/** A letterhead: the sender's name, address and telephone, a block of its own at the right of a first page's head. */
import type { Piece } from "./pdf-piece.ts";
import type { PdfPage } from "./pdf-pieces.ts";
import { near } from "./table/table-edges.ts";

/** Shares of the sheet: it begins right of the one and stands above the other. */
const [leftmost, lowest] = [0.5, 0.6];
const fewestLines = 3;
/** In letters' sizes: its lines stand no farther apart. */
const farthest = 3;

/** What only an address has; a postcode or a name alone may be of anybody. */
const contact =
  /@\p{L}|^(?:tlf|telefon|telefax|cvr|ean|e-?mail|www\.)(?!\p{L})|^\d{4} \p{Lu}|^\p{Lu}\S+ Kommune$/iu;
const fewestContacts = 2;

/** Its pieces; none where the page shows no such block. */
export function letterheadOf({ pieces, width, height }: PdfPage): Piece[] {
  const right = pieces
    .filter(({ x, y }) => x > width * leftmost && y > height * lowest)
    .sort((a, b) => b.y - a.y);
  const edges: readonly ((piece: Piece) => number)[] = [
    ({ x }) => x,
    (piece) => piece.x + piece.width,
  ];
  const blocks = edges.flatMap((edge) => right.map((first) => blockFrom(first, right, edge)));
  return blocks.find((block) => isLetterhead(block) && isFree(block, pieces)) ?? [];
}

/** The pieces below the first one that begin, or end, where it does. */
function blockFrom(
  first: Piece,
  pieces: readonly Piece[],
  edge: (piece: Piece) => number,
): Piece[] {
  const block = [first];
  for (const piece of pieces) {
    const last = block.at(-1) ?? first;
    const fall = last.y - piece.y;
    if (near(edge(piece), edge(first)) && fall > 0 && fall < farthest * piece.size)
      block.push(piece);
  }
  return block;
}

function isLetterhead(block: readonly Piece[]): boolean {
  const contacts = block.filter(({ text }) => contact.test(text.trim()));
  return block.length >= fewestLines && contacts.length >= fewestContacts;
}

/** Nothing else stands in its place, or runs into it. */
function isFree(block: readonly Piece[], pieces: readonly Piece[]): boolean {
  const left = Math.min(...block.map(({ x }) => x));
  const [top, foot] = [block[0]?.y ?? 0, block.at(-1)?.y ?? 0];
  const own = new Set(block);
  return pieces.every(
    (piece) =>
      own.has(piece) ||
      piece.y > top + piece.size ||
      piece.y < foot ||
      piece.x + piece.width < left,
  );
}
