/** Text of one eight-bit page that some program read in another and saved again: "St¯j", "St›j", "St°j". */
import {
  type CodePage,
  ibm,
  ibm437,
  latin1,
  macRoman,
  windows1252,
} from "../../files/code-pages.ts";

const written: readonly CodePage[] = [windows1252, macRoman, ibm];
const read: readonly CodePage[] = [windows1252, latin1, macRoman, ibm, ibm437];

/** The letter that was written, by the letter that it was read as. */
type Swap = ReadonlyMap<string, string>;

const swaps: readonly Swap[] = written.flatMap((was) =>
  read.filter((as) => as !== was).map((as) => swapOf(was, as)),
);

function swapOf(was: CodePage, as: CodePage): Swap {
  return new Map(Array.from(as.upper, (shown, i) => [shown, was.upper.charAt(i)]));
}

/** Capitals may be what quotation marks were read as. */
const danish = /[æøå]/;
/** What follows a letter in Danish: letters, those of names among them, and marks of print. */
const usual = /[æøåéèêëüöäïáóíúçñß\u00a0\u00ad’´‐‑–—…“”»«²³°·]/i;
const afterLetter = /(?<=\p{Ll})[^\p{ASCII}\p{M}]/gu;
/** "p?kr?vet"; not in addresses. */
const lostLetter = /(?<=\p{Ll})\?(?=\p{Ll})/gu;
const address = /\S*(?:\/|[=&]|\.\p{L})\S*/gu;
/** Fewer may be signs of units, or a name. */
const fewest = 3;

type Spelling =
  /** `respell` gives a text as it was written. */
  | { readonly kind: "swapped"; readonly respell: (text: string) => string }
  /** Letters are wrong, and nothing tells what they were; `first` is the first text with any. */
  | { readonly kind: "strange"; readonly first: number; readonly count: number }
  | { readonly kind: "usual" };

/** Judges the texts of a whole document; one that has any small Danish letter is as it should be. */
export function judgeSpelling(texts: readonly string[]): Spelling {
  if (texts.some((text) => danish.test(text))) return { kind: "usual" };
  const inside = texts.map((text) => text.match(afterLetter) ?? []);
  const swap = swaps.find((one) => makesDanish(inside.flat(), one));
  if (swap) return { kind: "swapped", respell: (text) => respell(text, swap) };
  const strange = inside.map(
    (letters, i) =>
      letters.filter((letter) => !usual.test(letter)).length +
      (texts[i]?.replace(address, "").match(lostLetter) ?? []).length,
  );
  const count = strange.reduce((sum, one) => sum + one, 0);
  if (count < fewest) return { kind: "usual" };
  return { kind: "strange", first: strange.findIndex((one) => one > 0), count };
}

/** At least two of the three small letters, and hardly anything that is no letter of Danish words. */
function makesDanish(letters: readonly string[], swap: Swap): boolean {
  const meant = letters.map((letter) => swap.get(letter) ?? letter);
  const right = meant.filter((letter) => /[æøå]/.test(letter));
  const wrong = meant.filter((letter) => !usual.test(letter));
  return right.length >= fewest && new Set(right).size > 1 && wrong.length * 10 < right.length;
}

function respell(text: string, swap: Swap): string {
  return Array.from(text, (letter) => swap.get(letter) ?? letter).join("");
}
