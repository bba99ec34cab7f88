/** What words the archive's own texts hold: asked only about words that no dictionary knows. */
import { IndexedWord } from "../../../contract/indexed-item.ts";
import { wordTokens } from "../../../danish/analyse-text.ts";
import type { Danish } from "../../../danish/danish.ts";
import { toEngineForm, toEngineLetters } from "../../../danish/engine-text.ts";
import { editsBetween } from "../../../danish/lexicon/nearest.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

/**
 * Whether the word stands in the archive (a word of the dictionary in any inflection, another as typed),
 * whether words there begin with it, and the word that was most probably meant: the nearest that the
 * archive holds, of equally near ones the most frequent; null where there is none.
 */
export type Vocabulary = {
  exists(word: string): Promise<boolean>;
  begins(word: string): Promise<boolean>;
  nearest(word: string): Promise<string | null>;
};

export type VocabularyDeps = {
  searchItems: IndexSearch;
  searchWords: IndexSearch;
  danish: Danish;
};

type Candidate = { word: string; edits: number; count: number };

/** The dictionary has many neighbours for a word; so many of the nearest are looked for in the archive. */
const mostCounted = 40;
const mostEdits = 2;

/**
 * Not all errors are alike: hardly anyone mistypes the first letter, and double consonants are the
 * commonest trouble of Danish spelling. In edits.
 */
const otherBeginning = 0.5;
const onlyDoubling = -0.5;

const Similar = IndexedWord.pick({ word: true });
const mostSimilar = 20;

const anywhere = { fields: [], weight: 1 };

export function createVocabulary(deps: VocabularyDeps): Vocabulary {
  return {
    exists: async (word) => {
      const isListed = deps.danish.isListed(word.toLowerCase());
      return (await (isListed ? countWord : countForm)(word, deps)) > 0;
    },
    begins: async (word) => (await count(toEngineLetters(word), deps)) > 0,
    nearest: async (word) => {
      const plain = word.normalize("NFC").toLowerCase();
      const [listed, unlisted] = await Promise.all([
        fromDictionary(plain, deps),
        fromIndexedTexts(plain, deps),
      ]);
      return [...listed, ...unlisted].sort(byEdits)[0]?.word ?? null;
    },
  };
}

async function count(q: string, deps: VocabularyDeps) {
  return (await runQueries(deps.searchItems, [{ q, ...anywhere }], { filter: [] })).total;
}

/** Items that hold the word in any inflection, or in a compound. */
function countWord(word: string, deps: VocabularyDeps): Promise<number> {
  return count(`${wordTokens(deps.danish, word)[0]} `, deps);
}

/** Items that hold the word as it is printed. */
function countForm(word: string, deps: VocabularyDeps): Promise<number> {
  return count(`${toEngineForm(word)} `, deps);
}

/** The nearest words that the archive holds: those further away are not even counted. */
async function fromDictionary(word: string, deps: VocabularyDeps): Promise<Candidate[]> {
  const near = deps.danish.nearest(word).map(({ word: meant, edits }) => ({
    word: meant,
    edits: edits + plausibility(word, meant),
  }));
  const distances = [...new Set(near.map(({ edits }) => edits))].sort((a, b) => a - b);
  for (const distance of distances) {
    const group = near.filter(({ edits }) => edits === distance).slice(0, mostCounted);
    const held = await countedInArchive(group, (one) => countWord(one.word, deps));
    if (held.length > 0) return held;
  }
  return [];
}

function byEdits(one: Candidate, other: Candidate): number {
  return one.edits - other.edits || other.count - one.count;
}

/** Names and compounds of the texts, as they stand there or in base form, by the engine's typing tolerance. */
async function fromIndexedTexts(word: string, deps: VocabularyDeps): Promise<Candidate[]> {
  const similar = await similarWords(word, deps);
  const near = similar
    .map((printed) => ({ printed, ...nearestMeaning(word, printed, deps.danish) }))
    .filter(({ edits }) => edits <= mostEdits);
  return countedInArchive(near, ({ printed }) => countForm(printed, deps));
}

/** The word as it is printed, or a lemma of it. */
function nearestMeaning(word: string, printed: string, danish: Danish) {
  const meanings = [printed, ...danish.analyse(printed).lemmas].map((meant) => {
    return { word: meant, edits: editsBetween(word, meant) + plausibility(word, meant) };
  });
  return meanings.reduce((best, one) => (one.edits < best.edits ? one : best));
}

/** Those that the archive holds, with how many items do. */
async function countedInArchive<T>(near: readonly T[], countOf: (one: T) => Promise<number>) {
  const counted = await Promise.all(
    near.map(async (one) => ({ ...one, count: await countOf(one) })),
  );
  return counted.filter(({ count }) => count > 0);
}

async function similarWords(word: string, { searchWords }: VocabularyDeps): Promise<string[]> {
  const q = word.replace(/\P{L}/gu, "");
  const request = { filter: [], retrieve: ["word"], limit: mostSimilar };
  const { hits } = await runQueries(searchWords, [{ q, ...anywhere }], request);
  return [...new Set(hits.map((hit) => parseStored(Similar, hit).word))];
}

function plausibility(word: string, meant: string): number {
  if (undoubled(word) === undoubled(meant)) return onlyDoubling;
  return word.charAt(0) === meant.charAt(0) ? 0 : otherBeginning;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}
