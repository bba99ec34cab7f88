/** Which of a word's meanings are worth carrying: what is hardly ever meant finds what nobody looked for. */
import type { Meaning } from "../lexicon/lexicon.ts";
import type { Tables } from "./tables.ts";

/** Whether a word is hardly ever meant as `meaning`, since it may also be read as `other`. */
type Doubt = (meaning: Meaning, other: Meaning, word: string) => boolean;

const isDefinite = ({ lemma, wordClass }: Meaning, word: string) =>
  wordClass === "noun" && lemma !== word && /(?:en|et)s?$/u.test(word);

const doubts: Doubt[] = [
  // "hals" and "gas" are no genitives of "hal" and "ga"; only names stand beside names.
  ({ lemma, wordClass }, other, word) =>
    wordClass !== "verb" &&
    `${lemma}s` === word &&
    other.lemma === word &&
    (other.wordClass !== "name" || wordClass === "name"),
  // "normalt" is the adjective, whatever it describes.
  ({ lemma, wordClass }, other) =>
    wordClass === "other" && other.wordClass === "adjective" && lemma === `${other.lemma}t`,
  // "loven", "ringen": the dictionary also lists the words of fixed expressions.
  ({ lemma, wordClass }, other, word) =>
    wordClass === "other" && word.startsWith(lemma) && isDefinite(other, word),
  // "sandet" is rather the sand than full of sand.
  ({ lemma, wordClass }, other, word) =>
    wordClass === "adjective" &&
    /et$/u.test(lemma) &&
    word.startsWith(lemma) &&
    isDefinite(other, word),
];

/** The meanings that are worth carrying, in the order given; some for every word that has any. */
export function withoutUnlikely(tables: Tables, meanings: Meaning[], word: string): Meaning[] {
  const likely = meanings.filter((meaning) => !isDoubted(tables, meanings, meaning, word));
  return likely.length > 0 ? likely : meanings;
}

function isDoubted(tables: Tables, meanings: Meaning[], meaning: Meaning, word: string): boolean {
  const isRare = ({ lemma, wordClass, rare }: Meaning) =>
    rare || (tables.rare.get(lemma)?.includes(wordClass) ?? false);
  const others = meanings.filter((other) => other !== meaning && !isRare(other));
  if (others.length === 0) return false;
  return (
    isRare(meaning) || others.some((other) => doubts.some((doubt) => doubt(meaning, other, word)))
  );
}
