/** What is searched of texts of any length, cut into pieces that the engine can hold. */

/**
 * Meilisearch 1.21 leaves out what stands behind the 65,535th place of a field; a token after a full stop
 * or semicolon stands eight places on.
 */
const places = 65_000;
const placesApart = 8;

/** So many words stand in two pieces, so that a phrase over the cut is found: nobody quotes more. */
const overlap = 200;

/** Texts of more pieces are no minutes, and time must be bounded. */
const mostPieces = 12;

/** `isWhole` false where the end of a text had to be left out. */
export type Pieces = { readonly pieces: readonly string[]; readonly isWhole: boolean };

/**
 * Forms in order, by text: phrases go on through a text, whatever its sentences, but not from one text into
 * the next. At least one piece.
 */
export function joinForms(texts: readonly (readonly string[])[]): Pieces {
  const pieces: string[][] = [[]];
  let used = 0;
  for (const forms of texts) {
    for (let from = 0; ; ) {
      const to = Math.min(forms.length, from + Math.max(0, places - used));
      pieces.at(-1)?.push(forms.slice(from, to).join(" "));
      used += to - from + placesApart;
      if (to === forms.length) break;
      from = Math.max(0, to - overlap);
      pieces.push([]);
      used = 0;
    }
  }
  return bounded(pieces.map((piece) => piece.filter((text) => text !== "").join(". ")));
}

/** Tokens as sets: parted by semicolons the engine holds no neighbours in them, which takes half the space. */
export function joinSet(tokens: Iterable<string>): Pieces {
  const all = [...new Set(tokens)];
  const most = Math.floor(places / placesApart);
  const starts = Array.from({ length: Math.max(1, Math.ceil(all.length / most)) }, (_, at) => at);
  return bounded(starts.map((at) => all.slice(at * most, (at + 1) * most).join(";")));
}

function bounded(pieces: string[]): Pieces {
  return { pieces: pieces.slice(0, mostPieces), isWhole: pieces.length <= mostPieces };
}
