/** Small numbers that are written as words as often as in digits: "tre" is 3, "to mio. kr." is 2.000.000 kr. */

/** From two on: "en" and "et" are hardly ever meant as numbers. */
const upToTwenty =
  `to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten
  nitten tyve`.split(/\s+/);
const larger = Object.entries({
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  hundrede: 100,
});

const byWord = new Map([
  ...upToTwenty.map((word, at): [string, string] => [word, String(at + 2)]),
  ...larger.map(([word, value]): [string, string] => [word, String(value)]),
]);
const byDigits = new Map([...byWord].map(([word, digits]) => [digits, word]));
/** A sentence may begin with one. Asked of every word of every text, and so without making another of it. */
const asPrinted = new Map(
  [...byWord].flatMap(([word, digits]) => [
    [word, digits] as const,
    [word.charAt(0).toUpperCase() + word.slice(1), digits] as const,
  ]),
);

/** "3" for "tre" and "Tre"; undefined for what is none. */
export function digitsOf(word: string): string | undefined {
  return asPrinted.get(word);
}

/**
 * The other way to write a small number among the words of a query: "3" for "tre", "tre" for the "3" of "3 skoler", but not for
 * that of "lokalplan 3", which is a name. Null for any other word.
 */
export function otherWriting(words: readonly string[], at: number): string | null {
  const word = words[at] ?? "";
  const isCount = at < words.length - 1;
  return byWord.get(word.toLowerCase()) ?? (isCount ? byDigits.get(word) : null) ?? null;
}
