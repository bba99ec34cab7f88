/** What words the archive's own texts hold: asked only about words that no dictionary knows. */
import { IndexedWord } from "../../../contract/indexed-item.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { toEngineForm, toEngineLetters } from "../../../danish/letters/engine-text.ts";
import { isFunctionWord } from "../../../danish/letters/function-words.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { respellings } from "../../../danish/text/restore.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";
import { mayLook } from "../../../engine/query/call-scope.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { type DemandedWords, printWords } from "../../../engine/query/print-words.ts";
import { parseStored } from "../query/parse-stored.ts";
import { danishLetters, doubtOf, mostDoubt, withDanishLetters, worthOf } from "./misspelling.ts";

/** A word that may be meant, with how many items of the archive hold it. */
export type Meant = { readonly word: string; readonly count: number };

/**
 * `count`: how many items hold the word (one of the dictionary or a compound of it in any inflection, another as typed); `begins`:
 * whether words there begin with it; `nearest`: the word that was most probably meant, as far as it is from
 * what was typed and as frequent as it is here, null where there is none; `onLikely` hears which it will probably be, a
 * wave of questions earlier.
 */
export type Vocabulary = {
  count(word: string): Promise<number>;
  begins(word: string): Promise<boolean>;
  nearest(word: string, among?: Among, onLikely?: OnLikely): Promise<Meant | null>;
};

type OnLikely = (likely: Promise<Meant | null>) => void;

/** Whether anything like the word may be meant, or only it with Danish letters. */
type Among = "all" | "letters";

type VocabularyDeps = {
  readonly searchItems: IndexSearch;
  readonly searchWords: IndexSearch;
  readonly danish: Danish;
};

type Candidate = { readonly word: string; readonly doubt: number };

/** The dictionary has many neighbours for a word; so many of the likeliest are looked for in the archive. */
const mostCounted = 24;

const Similar = IndexedWord.pick({ word: true });
const mostSimilar = 20;

const anywhere = { fields: [], weight: 1 };

export function createVocabulary(deps: VocabularyDeps): Vocabulary {
  return {
    count: (word) => {
      const { known } = deps.danish.analyse(word.toLowerCase());
      return (known ? countReadings : countForm)(word, deps);
    },
    begins: async (word) => {
      const letters = toEngineLetters(word);
      return letters !== "" && (await count({ beginning: letters }, deps)) > 0;
    },
    nearest: async (word, among = "all", onLikely = () => {}) => {
      const plain = plainWord(word);
      // Where no letter may stand for a Danish one, there is nothing to ask.
      if (among === "letters" && !/[ao]/u.test(plain)) return null;
      if (!mayLook()) return null;
      const accepts = (meant: string) => among === "all" || danishLetters(plain, meant) !== null;
      return lookFor(plain, accepts, onLikely, deps);
    },
  };
}

async function lookFor(
  word: string,
  accepts: Accepts,
  onLikely: OnLikely,
  deps: VocabularyDeps,
): Promise<Meant | null> {
  const near = Promise.all([fromDictionary(word, accepts, deps), fromArchive(word, accepts, deps)]);
  onLikely(
    near.then(([listed, unlisted]) =>
      likeliest([...listed, ...unlisted.map((one) => ({ ...one, count: assumed }))]),
    ),
  );
  const [listed, unlisted] = await near;
  const held = await heldOf(unlisted, ({ printed }) => countForm(printed, deps));
  return likeliest([...listed, ...held.filter(({ count }) => count > 0)]);
}

/** So many items hold a word of the archive's own, as long as nobody has counted them. */
const assumed = 3;

type Accepts = (meant: string) => boolean;

async function count(demanded: DemandedWords, deps: VocabularyDeps): Promise<number> {
  return countAny([demanded], deps);
}

async function countAny(demanded: readonly DemandedWords[], deps: VocabularyDeps): Promise<number> {
  const queries = demanded.map((one) => ({ q: printWords(one), ...anywhere }));
  return (await runQueries(deps.searchItems, queries, { filter: [] })).total;
}

/** Items that hold the word in any of its readings: what a search for it finds. */
function countReadings(word: string, deps: VocabularyDeps): Promise<number> {
  const tokens = wordTokens(deps.danish, word);
  return countAny(
    tokens.map((token) => ({ words: [token] })),
    deps,
  );
}

/** Items that hold the word in any inflection, or in a compound. */
function countWord(word: string, deps: VocabularyDeps): Promise<number> {
  return count({ words: wordTokens(deps.danish, word).slice(0, 1) }, deps);
}

/** Items that hold the word as it is printed. */
function countForm(word: string, deps: VocabularyDeps): Promise<number> {
  return count({ words: [toEngineForm(word)] }, deps);
}

function likeliest(counted: readonly (Candidate & Meant)[]): Meant | null {
  const byWorth = counted
    .map(({ word, doubt, count }) => ({ word, count, doubt: doubt - worthOf(count) }))
    .sort((one, other) => one.doubt - other.doubt);
  const [best] = byWorth;
  return best === undefined ? null : { word: best.word, count: best.count };
}

/** Words of the dictionary near the word, and what it is with Danish letters. */
async function fromDictionary(word: string, accepts: Accepts, deps: VocabularyDeps) {
  const { danish } = deps;
  const typed = new Set([word, withDanishLetters(word).word]);
  const slips = [...typed].flatMap((one) => danish.nearest(one).map((near) => near.word));
  const near = [...slips, ...respellings(danish, word)];
  const candidates = toCandidates(word, near.filter(accepts));
  const held = await heldOf(candidates, ({ word: one }) => countWord(one, deps));
  return held.filter(({ count }) => count > 0);
}

/** The likeliest of them, each once; nobody looks for a function word. */
function toCandidates(typed: string, words: readonly string[]): Candidate[] {
  return [...new Set(words)]
    .filter((word) => word !== typed && !isFunctionWord(word))
    .map((word) => ({ word, doubt: doubtOf(typed, word) }))
    .filter(({ doubt }) => doubt <= mostDoubt)
    .sort((one, other) => one.doubt - other.doubt)
    .slice(0, mostCounted);
}

/** Names and compounds of the texts, as they stand there or in base form, by the engine's typing tolerance. */
async function fromArchive(word: string, accepts: Accepts, deps: VocabularyDeps) {
  const similar = await similarWords(word, deps);
  return similar.flatMap((printed) => {
    if (printed === word) return [];
    const meanings = [printed, ...withoutGenitive(printed, deps.danish)].filter(accepts);
    const [meant] = toCandidates(word, meanings);
    return meant === undefined ? [] : [{ ...meant, printed }];
  });
}

/** "planloven" where the archive has planlovens alone, and the base forms of either. */
function withoutGenitive(printed: string, danish: Danish): string[] {
  const { lemmas } = danish.analyse(printed);
  const stem = printed.slice(0, -1);
  const isSame = danish.analyse(stem).lemmas.some((lemma) => lemmas.includes(lemma));
  return printed.endsWith("s") && isSame ? [stem, ...lemmas] : [...lemmas];
}

/** Each with how many items of the archive hold it. */
function heldOf<T>(near: readonly T[], countOf: (one: T) => Promise<number>) {
  return Promise.all(near.map(async (one) => ({ ...one, count: await countOf(one) })));
}

async function similarWords(word: string, { searchWords }: VocabularyDeps): Promise<string[]> {
  const q = printWords({ beginning: word.replace(/\P{L}/gu, "") });
  const request = { filter: [], retrieve: ["word"], limit: mostSimilar };
  const { hits } = await runQueries(searchWords, [{ q, ...anywhere }], request);
  return [...new Set(hits.map((hit) => parseStored(Similar, hit).word))];
}
