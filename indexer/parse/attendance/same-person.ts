/** Whether two printed names are one person's: with and without party, middle names, hyphens, å or aa. Pure. */

import { abbreviations } from "../recognise/people/person-name.ts";

/** The one of the people whom the name means: by the whole name, else by its likeness if only one is like it. */
export function findPerson<T extends { readonly name: string }>(
  people: readonly T[],
  name: string,
): T | null {
  const wanted = wordsOf(name);
  const known = people.map((person) => ({ person, words: wordsOf(person.name) }));
  for (const isLike of likenesses) {
    const like = known.filter(({ words }) => isLike(words, wanted));
    const [first] = like;
    if (first !== undefined && (like.length === 1 || isLike === isEqual)) return first.person;
    if (like.length > 1) return null;
  }
  return null;
}

/** The one whose first name it is, if only one has it. */
export function findByFirstName<T extends { readonly name: string }>(
  people: readonly T[],
  first: string,
): T | null {
  const [wanted] = wordsOf(first);
  const like = people.filter(({ name }) => {
    const [own] = wordsOf(name);
    return own !== undefined && wanted !== undefined && own.sound === wanted.sound;
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The one whose initials they are, if only one has them: "NL". */
export function findByInitials<T extends { readonly name: string }>(
  people: readonly T[],
  initials: string,
): T | null {
  if (!/^\p{Lu}{2,4}$/u.test(initials)) return null;
  const like = people.filter(({ name }) => initialsOf(name) === initials);
  return like.length === 1 ? (like[0] ?? null) : null;
}

const initialsOf = (name: string) =>
  wordsOf(name)
    .map(({ printed }) => printed.charAt(0).toUpperCase())
    .join("");

/** A word of a name, as printed in small letters and as it sounds; `isShort` where it may stand for a longer one. */
type Word = { readonly printed: string; readonly sound: string; readonly isShort: boolean };

/** Without party: "Ahmed H. Dawa (A)" -> ahmed, h, dawa. */
function wordsOf(name: string): Word[] {
  const plain = name.normalize("NFC").toLowerCase();
  const words = plain.replace(/\([^)]*\)?/g, " ").match(/[^\s.,'’´-]+/g) ?? [];
  return words.map((printed) => ({
    printed,
    sound: soundOf(printed),
    isShort: printed.length === 1 || abbreviations.has(printed),
  }));
}

/** Letters that names are spelt with in one way or another: "Østergård" and "Oestergaard", "Christian" and "Kristian". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/å/g, "aa"],
  [/[æä]/g, "ae"],
  [/[øö]/g, "oe"],
  [/[èé]/g, "e"],
  [/ü/g, "y"],
  [/ph/g, "f"],
  [/(?<=t)h/g, ""],
  [/ch(?=r)|c(?=[aklortu]|$)/g, "k"],
];

const soundOf = (word: string): string =>
  spellings.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** The same words, in whatever order: "Sørensen, Helen". */
function isEqual(one: readonly Word[], other: readonly Word[]): boolean {
  return isSame(one.map(toPrinted), other.map(toPrinted));
}

function soundsEqual(one: readonly Word[], other: readonly Word[]): boolean {
  return isSame(one.map(toSound), other.map(toSound));
}

const toPrinted = ({ printed }: Word) => printed;
const toSound = ({ sound }: Word) => sound;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** The same surname and first name, and those between as far as they are told; letters for whole names. */
function isShorter(one: readonly Word[], other: readonly Word[]): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.at(-1)?.sound !== long.at(-1)?.sound) return false;
  if (!begins(long[0], short[0])) return false;
  let from = 1;
  for (const word of short.slice(1, -1)) {
    const at = long.findIndex(
      (whole, i) => i >= from && i < long.length - 1 && begins(whole, word),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function begins(one?: Word, other?: Word): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.sound === other.sound) return true;
  const [long, short] = one.sound.length >= other.sound.length ? [one, other] : [other, one];
  return short.isShort && (long.sound.startsWith(short.sound) || startsAs(long, short));
}

/** By the first letter as printed: "C. Lund" is Carl, "Å. Lund" Åse. */
const startsAs = (long: Word, short: Word) => long.printed.startsWith(short.printed);

const longEnough = 5;

/** One letter of one long word is another, and not its first: "Panton" and "Pantan", not "Hanne" and "Sanne". */
function isMisspelt(one: readonly Word[], other: readonly Word[]): boolean {
  if (one.length !== other.length) return false;
  const differing = one.flatMap(({ sound }, i) =>
    sound === other[i]?.sound ? [] : [[sound, other[i]?.sound ?? ""]],
  );
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [a = "", b = ""] = pair;
  if (a.length < longEnough || a.length !== b.length || a[0] !== b[0]) return false;
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/** From the surest on. */
const likenesses = [isEqual, soundsEqual, isShorter, isMisspelt];
