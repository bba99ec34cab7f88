/** Danish letters where there are only a to z: in addresses, ids and on foreign keyboards. */

/**
 * `written`: "ae oe aa", as Danes write them out; `domain`: "ae o a", as the names of towns stand in
 * addresses; `bare`: "a o a", as they are typed in a hurry.
 */
const spellings = {
  written: { æ: "ae", ø: "oe", å: "aa" },
  domain: { æ: "ae", ø: "o", å: "a" },
  bare: { æ: "a", ø: "o", å: "a" },
} as const satisfies Record<string, Readonly<Record<"æ" | "ø" | "å", string>>>;

type AsciiSpelling = keyof typeof spellings;

/** In lower case, æ, ø and å replaced; other letters stay. */
export function toAscii(text: string, spelling: AsciiSpelling): string {
  const { æ, ø, å } = spellings[spelling];
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("æ", æ)
    .replaceAll("ø", ø)
    .replaceAll("å", å);
}

/** The same backwards, of what is written out: "aelderaad" is ælderåd. In lower case; it may be another word as well. */
export function fromWritten(text: string): string {
  const letters = Object.entries(spellings.written);
  return letters.reduce((so, [letter, pair]) => so.replaceAll(pair, letter), text.toLowerCase());
}
