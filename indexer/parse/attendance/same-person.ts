/** Whether two printed names are one person's: with and without party, middle names and hyphens. Pure. */

/** The one of the people whom the name means: by the whole name, else by its likeness if only one is like it. */
export function findPerson<T extends { readonly name: string }>(
  people: readonly T[],
  name: string,
): T | null {
  const wanted = wordsOf(name);
  const known = people.map((person) => ({ person, words: wordsOf(person.name) }));
  for (const isLike of [isEqual, isShorter, isMisspelt]) {
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
  const like = people.filter(({ name }) => wordsOf(name)[0] === first.toLowerCase());
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
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** In lower case, without party: "Ahmed H. Dawa (A)" -> ahmed, h, dawa. */
function wordsOf(name: string): string[] {
  const plain = name.normalize("NFC").toLowerCase();
  return plain
    .replace(/\([^)]*\)?/g, " ")
    .split(/[\s.,'’´-]+/)
    .filter((word) => word !== "");
}

/** The same words, in whatever order: "Sørensen, Helen". */
function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** The same surname and first name, and those between as far as they are told; letters for whole names. */
function isShorter(one: readonly string[], other: readonly string[]): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
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

function begins(one = "", other = ""): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return long === short || (short.length === 1 && long.startsWith(short));
}

const longEnough = 5;

/** One letter of one long word is another: "Panton" and "Pantan". */
function isMisspelt(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i] ?? ""]]));
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [a = "", b = ""] = pair;
  if (a.length < longEnough || a.length !== b.length) return false;
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}
