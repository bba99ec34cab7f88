/** Reads the words of a hunspell .dic file with numeric flags. */

/** `stem` the word that an irregular form belongs to ("børnene" of "barn"); `also` irregular forms it names. */
export type Entry = {
  readonly word: string;
  readonly flags: readonly string[];
  readonly stem: string | null;
  readonly also: readonly string[];
};

const forbidden = "6";

/** Every single word that is allowed; expressions of several words are left out. */
export function parseEntries(dic: string): Entry[] {
  return dic
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== "" && !/^[^/]* (?!st:|al:|ph:)/u.test(line))
    .map(toEntry)
    .filter(({ flags }) => !flags.includes(forbidden));
}

function toEntry(line: string): Entry {
  const [head = "", ...fields] = line.split(" ");
  const slash = head.indexOf("/", 1);
  const word = slash < 0 ? head : head.slice(0, slash);
  const valuesOf = (key: string) =>
    fields.filter((field) => field.startsWith(key)).map((field) => field.slice(key.length));
  return {
    word,
    flags: slash < 0 ? [] : head.slice(slash + 1).split(","),
    stem: valuesOf("st:")[0] ?? null,
    also: valuesOf("al:"),
  };
}
