/**
 * Queries of more words than the engine looks at. Pure. Meilisearch 1.21 takes the first ten words and phrases
 * of a query and lets the others go without a word; what is excluded is not counted.
 */
import type { PlanInput, PlannedWord } from "./plan-input.ts";

const mostTerms = 10;

/** Whether a query of these tokens, with the input's phrases and beginning, is looked at to its end. */
export function fits({ phrases, prefix }: PlanInput, tokens: readonly string[]): boolean {
  return phrases.length + tokens.length + (prefix === null ? 0 : 1) <= mostTerms;
}

/**
 * The input in parts that each fit: what an item must hold to match each of them is what it must hold to match
 * the whole. The first has the last word, which may be a beginning, and what is excluded.
 */
export function split(input: PlanInput): [PlanInput, ...PlanInput[]] {
  const opened = input.prefix === null ? 0 : 1;
  if (sizeOf(input.words) + input.phrases.length + opened <= mostTerms) return [input];
  const ownLast = input.beginning === null ? [] : input.words.slice(-1);
  const words = input.beginning === null ? input.words : input.words.slice(0, -1);
  const [first = nothing, ...others] = group(
    [
      ...input.phrases.map((phrase) => ({ phrase, size: 1 })),
      ...words.map((word) => ({ word, size: sizeOf([word]) })),
    ],
    mostTerms - opened - sizeOf(ownLast),
  );
  return [
    { ...input, neighbours: [], phrases: first.phrases, words: [...first.words, ...ownLast] },
    ...others.map((part) => ({ ...bare, ...part })),
  ];
}

type Part = {
  readonly phrases: readonly (readonly string[])[];
  readonly words: readonly PlannedWord[];
};
type Member = {
  readonly size: number;
  readonly phrase?: readonly string[];
  readonly word?: PlannedWord;
};

const nothing: Part = { phrases: [], words: [] };
const bare = {
  excluded: [],
  excludedPhrases: [],
  neighbours: [],
  prefix: null,
  beginning: null,
};

function group(members: readonly Member[], roomOfFirst: number): Part[] {
  const parts: Part[] = [];
  let room = 0;
  for (const { size, phrase, word } of members) {
    const isFull = size > room;
    if (isFull) room = parts.length === 0 ? roomOfFirst : mostTerms;
    room -= size;
    const { phrases, words } = (isFull ? undefined : parts.pop()) ?? nothing;
    parts.push({
      phrases: phrase === undefined ? phrases : [...phrases, phrase],
      words: word === undefined ? words : [...words, word],
    });
  }
  return parts;
}

/** Of each word its longest reading. */
function sizeOf(words: readonly PlannedWord[]): number {
  const sizes = words.map(({ readings }) =>
    Math.max(...readings.map(({ tokens }) => tokens.length)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
