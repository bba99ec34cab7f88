/** Takes Danish compounds apart by the dictionary's own rules for how first parts link. */
import { likelyMeanings } from "./lemmas.ts";
import type { Beginning, Lexicon, Meaning } from "./lexicon/lexicon.ts";
import type { Tables } from "./tables.ts";

/** `parts` are lemmas, the head last; `headStart` where the head begins; `heads` all its lemmas. */
export type Split = { parts: string[]; headStart: number; heads: string[]; cost: number };

export type Compounds = {
  /** The best way to part an unknown word; undefined where there is none. */
  split(word: string): Split | undefined;
  /** The parts of a lemma, all the way down; `[]` for one that is whole. */
  parts(lemma: string): string[];
};

/** Where several ways lead through a word, the cheapest wins: few parts, no tiny ones, the dictionary's own links. */
const costs = {
  part: 1,
  threeLetters: 0.4,
  inflectedFirst: 0.6,
  lateS: 0.5,
  particle: 0.8,
};

/** Shorter parts stand only where the tables name them: "by" in "byråd". */
const shortestPart = 3;
/** "kultur" is no kul-tur: below this a word of the dictionary is split only by table. */
const shortestKnown = 7;
/** Longer words are lists run together, and the search for parts grows with the length. */
const longest = 60;

function lengthCost(length: number): number {
  return length <= shortestPart ? costs.threeLetters : 0;
}

type First = { end: number; lemma: string; cost: number };

const linking = new Set(["noun", "adjective", "verb", "other"]);
const nominal = ({ wordClass }: Meaning) => wordClass === "noun";

/** "hjemløse" in "hjemløseplan", "udsatte" in "udsatteråd": people named by an adjective link as they are. */
function isPeople({ wordClass }: Meaning, surface: string): boolean {
  return wordClass === "adjective" && surface.length >= 4 && /[er]$/u.test(surface);
}

function linkOf(
  surface: string,
  { words, links }: Beginning,
  inside: boolean,
): [string, number] | undefined {
  const link = links.find(({ wordClass }) => linking.has(wordClass));
  if (link) return [link.lemma, 0];
  const isPrefix = links.length > 0;
  const word = words.find(
    (meaning) => !meaning.rare && (nominal(meaning) || meaning.wordClass === "adjective"),
  );
  if (isPrefix && word) return [surface, 0];
  if (words.some((meaning) => isPeople(meaning, surface)))
    return [word?.lemma ?? surface, costs.inflectedFirst];
  // A compound that stands first takes an -s that its last part alone does not: "skolegårds" of gård.
  if (inside && surface.endsWith("s") && word && nominal(word)) return [word.lemma, costs.lateS];
  return undefined;
}

function simpleFirsts(lexicon: Lexicon, tables: Tables, word: string, inside: boolean): First[] {
  return lexicon.beginnings(word).flatMap((beginning) => {
    const surface = word.slice(0, beginning.end);
    const told = tables.firsts.get(surface);
    const tooShort = surface.length < shortestPart && told === undefined;
    if (told === "" || tooShort || tables.particles.has(surface)) return [];
    const link = told === undefined ? linkOf(surface, beginning, inside) : ([told, 0] as const);
    if (!link) return [];
    const cost = costs.part + link[1] + lengthCost(surface.length);
    return [{ end: beginning.end, lemma: link[0], cost }];
  });
}

/** What may stand first, with its particle where it has one: "indmøde" in "indmødested". */
function firstsOf(lexicon: Lexicon, tables: Tables, word: string, inside: boolean): First[] {
  const prefixed = [...tables.particles]
    .filter((particle) => word.startsWith(particle))
    .flatMap((particle) =>
      simpleFirsts(lexicon, tables, word.slice(particle.length), inside).map((first) => ({
        end: particle.length + first.end,
        lemma: particle + first.lemma,
        cost: first.cost + costs.particle,
      })),
    );
  return [...simpleFirsts(lexicon, tables, word, inside), ...prefixed];
}

export function createCompounds(lexicon: Lexicon, tables: Tables): Compounds {
  const splits = new Map<string, Split | undefined>();

  const headsOf = (word: string): string[] => {
    if (tables.noHeads.has(word) || (word.length < shortestPart && !tables.firsts.has(word)))
      return [];
    const meanings = likelyMeanings(lexicon, tables, word);
    if (!meanings.some(nominal)) return [];
    const lemmas = meanings.filter(nominal).map(({ lemma }) => lemma);
    return lemmas.some((lemma) => tables.noHeads.has(lemma)) ? [] : [...new Set(lemmas)];
  };

  const parts = (lemma: string): string[] => {
    const told = tables.compounds.get(lemma);
    if (told) return told;
    if (lemma.length < shortestKnown) return [];
    return splitOnce(lemma, false)?.parts ?? [];
  };

  const expanded = (lemma: string): string[] => {
    const inner = parts(lemma);
    return inner.length > 0 ? inner : [lemma];
  };

  function join(word: string, first: First): Split | undefined {
    const rest = word.slice(first.end);
    const heads = headsOf(rest);
    const [head] = heads;
    if (head !== undefined) {
      const cost = first.cost + costs.part + lengthCost(rest.length);
      return {
        parts: [...expanded(first.lemma), ...expanded(head)],
        headStart: first.end,
        heads,
        cost,
      };
    }
    const inner = splitOnce(rest, true);
    return (
      inner && {
        ...inner,
        parts: [...expanded(first.lemma), ...inner.parts],
        headStart: first.end + inner.headStart,
        cost: first.cost + inner.cost,
      }
    );
  }

  function splitOnce(word: string, inside: boolean): Split | undefined {
    if (word.length < shortestPart || word.length > longest) return undefined;
    const key = inside ? `-${word}` : word;
    if (splits.has(key)) return splits.get(key);
    splits.set(key, undefined);
    const ways = firstsOf(lexicon, tables, word, inside).flatMap(
      (first) => join(word, first) ?? [],
    );
    const best = ways.reduce<Split | undefined>(
      (best, way) => (best && best.cost <= way.cost ? best : way),
      undefined,
    );
    splits.set(key, best);
    return best;
  }

  return { split: (word) => splitOnce(word, false), parts };
}
