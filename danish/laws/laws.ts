/** Laws by their short name, abbreviation and full name: whoever searches for one means the same as by the others. */
import { isFunctionWord } from "../letters/function-words.ts";
import { words } from "../letters/words.ts";
import { isParagraph } from "../numbers/paragraphs.ts";

/** `short` is "serviceloven", in the definite form as all are; `name` null where the short name is all there is. */
export type Law = {
  readonly short: string;
  readonly abbreviations: readonly string[];
  readonly name: string | null;
};

/** A law that words name from a place on: its short name, and of how many of them the name is made. */
type NamedLaw = { readonly short: string; readonly span: number };

/**
 * `mayName`: whether a name may begin with the word; `fullName`: the law whose full name begins at a place among words without function words; `abbreviated`:
 * the law that the word there is short for: "SEL" is the law wherever it
 * stands, "sel" only beside a paragraph. `shortOf`: the short name that has one of the lemmas ("servicelov");
 * `namesOf`: what else a law is called, by its short name.
 */
export type Laws = {
  mayName(word: string): boolean;
  fullName(contents: readonly string[], at: number): NamedLaw | null;
  abbreviated(contents: readonly string[], at: number): string | null;
  shortOf(lemmas: readonly string[]): string | null;
  namesOf(short: string): string[];
};

/** "STRFL's" */
const longestAbbreviated = 7;

export function createLaws(table: readonly Law[]): Laws {
  const abbreviated = table.flatMap(({ short, abbreviations }) =>
    abbreviations.map((one) => [withoutBrackets(one), short] as const),
  );
  const byAbbreviation = new Map(abbreviated);
  const anywhere = new Set(table.flatMap(({ abbreviations }) => abbreviations));
  const full = table.flatMap(({ short, name }) =>
    name === null ? [] : [{ short, contents: contentsOf(name) }],
  );
  const byShort = new Map(table.map((law) => [law.short, law]));
  const mayAbbreviate = (word: string) =>
    word.length <= longestAbbreviated && byAbbreviation.has(withoutGenitive(word).toUpperCase());
  return {
    mayName: (word) => isLawWord(word) || mayAbbreviate(word),
    fullName(contents, at) {
      if (!isLawWord(contents[at])) return null;
      const named = full.find((law) => begins(contents, at, law.contents));
      return named ? { short: named.short, span: named.contents.length } : null;
    },
    abbreviated(contents, at) {
      const word = contents[at];
      if (word === undefined || word.length > longestAbbreviated) return null;
      const bare = withoutGenitive(word);
      const beside = byAbbreviation.get(bare.toUpperCase());
      if (beside === undefined || anywhere.has(bare)) return beside ?? null;
      return standsByParagraph(contents, at) ? beside : null;
    },
    shortOf(lemmas) {
      return lemmas.map((lemma) => `${lemma}en`).find((short) => byShort.has(short)) ?? null;
    },
    namesOf(short) {
      const law = byShort.get(short);
      const abbreviations = law?.abbreviations.map(withoutBrackets) ?? [];
      return law === undefined ? [] : [...abbreviations, ...(law.name ? [law.name] : [])];
    },
  };
}

/** What the table has in brackets is another word too, and the law only beside a paragraph: "(PL)". */
function withoutBrackets(abbreviation: string): string {
  return abbreviation.replace(/[()]/gu, "");
}

function withoutGenitive(word: string): string {
  return word.replace(/[’'´]?s$/u, "");
}

/** The words of a text that a name is compared by. */
function contentsOf(text: string): string[] {
  return words(text)
    .map((word) => word.text)
    .filter((word) => !isFunctionWord(word));
}

/** All full names begin so, one of them behind two other words. */
function isLawWord(word: string | undefined): boolean {
  return word !== undefined && /^(?:lov|loven|lovens|lovs|danmarks)$/iu.test(word);
}

function begins(contents: readonly string[], at: number, [, ...rest]: readonly string[]): boolean {
  return rest.every((word, step) => contents[at + 1 + step]?.toLowerCase() === word.toLowerCase());
}

/** Whether one of the words on either side is a paragraph. */
function standsByParagraph(all: readonly string[], at: number): boolean {
  return [at - 1, at + 1].some((place) => isParagraph(all[place] ?? ""));
}
