/** Compounds that tell of a theme by their first part: "skolekantine", "klimaborgerting". Pure. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Topic } from "../../../contract/topic.ts";

type Compound = {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly first: string;
};

/** Of so many letters the first parts are looked up by; none is shorter. */
const keyLength = 4;
/** Less behind the first part is an ending: "biblioteket", "energisk". */
const shortestRest = 3;

/** "Skolegade", "Biblioteksparken": the names of streets and places tell where something is. */
const placeName =
  /^\p{Lu}.*(?:gade|gaden|vej|vejen|all[eé]|stræde|stien|plads|pladsen|torv|torvet|kvarteret|park|parken|vænget|haven|gården|bakken|huset|byen)s?$/u;

/** A word long enough to be one, of Latin letters: the class of all the world's is ten times as slow. */
const longWord = /[A-Za-z\u00c0-\u024f]{7,}/g;

/** All that a text has, in its order; the longest first part counts, whosever it is. */
export function createCompounds(topics: readonly Topic[]) {
  const byKey = new Map<string, { readonly first: string; readonly topic: string }[]>();
  for (const { id: topic, firsts = [] } of topics)
    for (const first of firsts) {
      const key = first.slice(0, keyLength);
      byKey.set(key, [...(byKey.get(key) ?? []), { first, topic }]);
    }
  for (const alike of byKey.values()) alike.sort((a, b) => b.first.length - a.first.length);

  return (text: string): Compound[] =>
    matchesIn(text, longWord).flatMap(({ 0: word, index: start }) => {
      const small = word.toLowerCase();
      const family = byKey
        .get(small.slice(0, keyLength))
        ?.find(
          ({ first }) => small.startsWith(first) && small.length >= first.length + shortestRest,
        );
      if (family === undefined || placeName.test(word)) return [];
      return [{ ...family, start, end: start + word.length }];
    });
}
