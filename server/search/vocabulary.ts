/** What words the archive's own texts hold: asked only about words that no dictionary knows. */
import { z } from "zod";
import type { Danish } from "../../danish/danish.ts";
import { toEngineForm, toEngineToken } from "../../danish/engine-text.ts";
import { editsBetween } from "../../danish/lexicon/nearest.ts";
import { askEach, type Nodes } from "../../engine/nodes.ts";
import { ask } from "./ask.ts";
import { askEngine, type EngineSearch, type SearchedField } from "./engine-query.ts";

/**
 * Whether the word stands in the archive (a word of the dictionary in any inflection, another as typed), whether words there begin with it, and the word that
 * was most probably meant: the nearest that the archive holds, of equally near ones the most frequent;
 * null where there is none.
 */
export type Vocabulary = {
  exists(word: string): Promise<boolean>;
  begins(word: string): Promise<boolean>;
  nearest(word: string): Promise<string | null>;
};

export type VocabularyDeps = {
  nodes: Nodes;
  itemsIndex: string;
  searchItems: EngineSearch;
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

const formFields: readonly SearchedField[] = ["titleForms", "textForms"];
const wordFields: readonly SearchedField[] = ["titleWords", "textWords", "titleParts", "textParts"];

const FacetAnswer = z.object({
  facetHits: z.array(z.object({ value: z.string(), count: z.int() })),
});

export function createVocabulary(deps: VocabularyDeps): Vocabulary {
  return {
    exists: async (word) => {
      if (!deps.danish.isListed(word.toLowerCase())) {
        return (await count(`${toEngineForm(word)} `, formFields, deps)) > 0;
      }
      return (await countWord(word, deps)) > 0;
    },
    begins: async (word) => (await count(toEngineToken(word), formFields, deps)) > 0,
    nearest: async (word) => {
      const plain = word.normalize("NFC").toLowerCase();
      const [listed, unlisted] = await Promise.all([
        fromDictionary(plain, deps),
        fromArchive(plain, deps),
      ]);
      return [...listed, ...unlisted].sort(byEdits)[0]?.word ?? null;
    },
  };
}

async function count(q: string, fields: readonly SearchedField[], deps: VocabularyDeps) {
  return (await ask(deps, [{ q, fields, weight: 1 }], { filter: [] })).total;
}

/** Items that hold the word in any inflection, or in a compound. */
function countWord(word: string, deps: VocabularyDeps): Promise<number> {
  const lemma = deps.danish.analyse(word).lemmas[0] ?? word;
  return count(`${toEngineToken(lemma)} `, wordFields, deps);
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
    const counted = await Promise.all(
      group.map(async (one) => ({ ...one, count: await countWord(one.word, deps) })),
    );
    const held = counted.filter(({ count }) => count > 0);
    if (held.length > 0) return held;
  }
  return [];
}

function byEdits(one: Candidate, other: Candidate): number {
  return one.edits - other.edits || other.count - one.count;
}

/** Names and compounds of the texts, as they stand there or in base form, by the engine's typing tolerance. */
async function fromArchive(word: string, deps: VocabularyDeps): Promise<Candidate[]> {
  const request = { facetName: "unlisted", facetQuery: word };
  const answers = await askEngine(() =>
    askEach(deps.nodes, (node) => node.index(deps.itemsIndex).searchForFacetValues(request)),
  );
  return sumCounts(answers.flatMap((answer) => FacetAnswer.parse(answer).facetHits))
    .flatMap(({ value, count }) =>
      [value, ...deps.danish.analyse(value).lemmas].map((meant) => {
        const edits = editsBetween(word, meant) + plausibility(word, meant);
        return { word: meant, count, edits };
      }),
    )
    .filter(({ edits }) => edits <= mostEdits);
}

/** Each node counts its own items. */
function sumCounts(hits: readonly { value: string; count: number }[]) {
  const sums = new Map<string, number>();
  for (const { value, count } of hits) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count }));
}

function plausibility(word: string, meant: string): number {
  if (undoubled(word) === undoubled(meant)) return onlyDoubling;
  return word.charAt(0) === meant.charAt(0) ? 0 : otherBeginning;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}
