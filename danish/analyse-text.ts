/** A text as the three fields that are searched in it. */
import { LRUCache } from "lru-cache";
import type { Danish } from "./danish.ts";
import { toEngineForm, toEngineToken } from "./engine-text.ts";
import { plainWord } from "./plain-word.ts";
import { isCaseNumber, type Word, words } from "./words.ts";

/**
 * In the engine's letters: `words` one lemma per word, in order; `forms` the words as printed, in order;
 * `parts` the set of what else the words may be found under. ". " parts sentences, and every member of the
 * set: the engine holds no neighbours across it.
 */
export type AnalysedText = { words: string; parts: string; forms: string };

type Tokens = { lemma: string; form: string; others: string[] };

const border = ". ";
const remembered = 30_000;
const caches = new WeakMap<Danish, LRUCache<string, Tokens>>();

/** "27.15.00-A30" is found by "27.15" and "27.15.00" too, "23.05.2019" by "2019". */
function numbersIn(word: string): string[] {
  const year = /^\d{1,2}\.\d{1,2}\.(\d{4})$/u.exec(word)?.[1];
  if (year !== undefined) return [year];
  if (!isCaseNumber(word)) return [];
  const ends = [...word.matchAll(/[./-]/gu)].map(({ index }) => index).filter((end) => end > 2);
  return ends.map((end) => word.slice(0, end));
}

/**
 * What the word is found under beside its first lemma, as engine tokens: other readings, compound parts,
 * inner compounds, what it is derived from, other spellings, and the numbers in a case number or date.
 */
export function otherTokens(danish: Danish, word: string): string[] {
  const { lemmas, parts, variants } = danish.analyse(word);
  const others = [
    ...lemmas.slice(1),
    ...parts,
    ...variants,
    ...danish.broader(word),
    ...numbersIn(word),
  ];
  return [...new Set(others.map(toEngineToken))].filter((token) => token !== "");
}

function tokensOf(danish: Danish, word: string): Tokens {
  const cache = caches.get(danish) ?? new LRUCache<string, Tokens>({ max: remembered });
  caches.set(danish, cache);
  const cached = cache.get(word);
  if (cached) return cached;
  const [lemma = word] = danish.analyse(word).lemmas;
  const plain = plainWord(word);
  const made = {
    lemma: toEngineToken(lemma) || toEngineToken(plain),
    form: toEngineForm(plain),
    others: otherTokens(danish, word),
  };
  cache.set(word, made);
  return made;
}

/** A sentence ends at a blank line, or where a mark is followed by a capital and no abbreviation precedes it. */
function isBorder(text: string, before: Word, after: Word): boolean {
  if (after.start - before.end < 2) return false;
  const gap = text.slice(before.end, after.start);
  if (/\n\s*\n/u.test(gap)) return true;
  return (
    /[.!?][^\p{L}\p{N}]*\s/u.test(gap) && /^\p{Lu}/u.test(after.text) && before.text.length > 2
  );
}

/** "børne- og ungeudvalget" speaks of a børneudvalg too. */
function sharedCompound(danish: Danish, first: Word, following: Word[]): string[] {
  if (!first.text.endsWith("-")) return [];
  const whole = following.find(
    ({ text }) => !text.endsWith("-") && danish.analyse(text).parts.length > 1,
  );
  const head = whole && danish.analyse(whole.text).parts.at(-1);
  return head === undefined ? [] : [toEngineToken(plainWord(first.text) + head)];
}

const sharedReach = 6;

/** Linear in the text; never throws. */
export function analyseText(danish: Danish, text: string): AnalysedText {
  const found = words(text);
  const parts = new Set<string>();
  let lemmas = "";
  let forms = "";
  found.forEach((word, index) => {
    const before = found[index - 1];
    const gap = before === undefined ? "" : isBorder(text, before, word) ? border : " ";
    const { lemma, form, others } = tokensOf(danish, word.text);
    lemmas += gap + lemma;
    forms += gap + form;
    for (const other of others) parts.add(other);
    if (!word.text.endsWith("-")) return;
    const following = found.slice(index + 1, index + sharedReach);
    for (const compound of sharedCompound(danish, word, following)) parts.add(compound);
  });
  return { words: lemmas, parts: [...parts].join(border), forms };
}

/** Sets of tokens, and tokens in order, as one set. */
export function joinSets(...sets: string[]): string {
  return [...new Set(sets.flatMap((set) => set.split(/[. ]+/u)))].filter(Boolean).join(border);
}

/** No name and no compound is shorter; shorter strings are abbreviations and remnants. */
const shortestUnlisted = 4;

/**
 * The words that stand in no dictionary as they are, in lower case, each once: names, compounds of the
 * day, misspellings. They are what a misspelt word may be meant as beside the dictionary's own.
 */
export function unlistedWords(danish: Danish, text: string): string[] {
  const plain = words(text).map((word) => plainWord(word.text));
  return [...new Set(plain)].filter(
    (word) => word.length >= shortestUnlisted && /^\p{L}+$/u.test(word) && !danish.isListed(word),
  );
}
