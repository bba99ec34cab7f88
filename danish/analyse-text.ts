/** A text as what is searched of it. */
import { LRUCache } from "lru-cache";
import type { Danish } from "./danish.ts";
import { toEngineForm, toEngineLemma } from "./engine-text.ts";
import { isFunctionWord } from "./function-words.ts";
import { plainWord } from "./plain-word.ts";
import { isCaseNumber, type Word, words } from "./words.ts";

/**
 * In the engine's letters: `lemmas` one a word, in order, but none for words of one form; `parts` what
 * else the words may be found under; `forms` the words as printed, in order, ". " between sentences: the
 * engine holds no neighbours across it. `unlisted` are the words that no dictionary knows, in lower case:
 * names, compounds of the day, misspellings. `isWhole` false where the text is longer than the engine can
 * search, and its end is left out.
 */
export type AnalysedText = {
  lemmas: string[];
  parts: ReadonlySet<string>;
  forms: string;
  unlisted: ReadonlySet<string>;
  isWhole: boolean;
};

/** `lemma` and `unlisted` null where there is none. */
type Tokens = { lemma: string | null; form: string; others: string[]; unlisted: string | null };

const remembered = 30_000;
const caches = new WeakMap<Danish, LRUCache<string, Tokens>>();

/**
 * Numbers, case numbers and function words are looked for as they are printed: they have no inflection
 * that anyone would search by, and make up a third of any text.
 */
function hasOneForm(word: string): boolean {
  return !/\p{L}/u.test(word) || isCaseNumber(word) || isFunctionWord(word);
}

/**
 * The tokens under which a word that is not quoted is looked for, the most probable first, at least one:
 * its readings and their other spellings, or its one form.
 */
export function wordTokens(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [toEngineForm(word)];
  const { lemmas, variants } = danish.analyse(word);
  const tokens = [...lemmas, ...variants].map(toEngineLemma).filter((token) => token !== "");
  return tokens.length > 0 ? [...new Set(tokens)] : [toEngineLemma(plainWord(word))];
}

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
function otherTokens(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return numbersIn(word).map(toEngineForm);
  const { lemmas, parts, variants } = danish.analyse(word);
  const others = [...lemmas.slice(1), ...parts, ...variants, ...danish.broader(word)];
  return [...new Set(others.map(toEngineLemma))].filter((token) => token !== "");
}

/** No name and no compound is shorter; shorter strings are abbreviations and remnants. */
const shortestUnlisted = 4;

function isUnlisted(danish: Danish, plain: string): boolean {
  return plain.length >= shortestUnlisted && /^\p{L}+$/u.test(plain) && !danish.isListed(plain);
}

function makeTokens(danish: Danish, word: string): Tokens {
  const plain = plainWord(word);
  return {
    lemma: hasOneForm(word) ? null : (wordTokens(danish, word)[0] ?? null),
    form: toEngineForm(plain),
    others: otherTokens(danish, word),
    unlisted: isUnlisted(danish, plain) ? plain : null,
  };
}

function tokensOf(danish: Danish, word: string): Tokens {
  const cache = caches.get(danish) ?? new LRUCache<string, Tokens>({ max: remembered });
  caches.set(danish, cache);
  const cached = cache.get(word);
  if (cached) return cached;
  const made = makeTokens(danish, word);
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
  return head === undefined ? [] : [toEngineLemma(plainWord(first.text) + head)];
}

const sharedReach = 6;

/**
 * Meilisearch 1.21 leaves out what stands behind the 65,535th place of a field; a token after a full stop
 * or semicolon stands eight places on.
 */
const places = 65_000;
const placesApart = 8;

/** Longer words than these make no text, and time must be bounded. */
const mostLetters = 15 * places;

/** Linear in the text; never throws. */
export function analyseText(danish: Danish, text: string): AnalysedText {
  const all = words(text.slice(0, mostLetters));
  const found = all.slice(0, places);
  const printed: PrintedForm[] = [];
  const lemmas: string[] = [];
  const parts = new Set<string>();
  const unlisted = new Set<string>();
  found.forEach((word, index) => {
    const before = found[index - 1];
    const { form, lemma, others, unlisted: name } = tokensOf(danish, word.text);
    printed.push({ form, opens: before !== undefined && isBorder(text, before, word) });
    if (lemma !== null) lemmas.push(lemma);
    if (name !== null) unlisted.add(name);
    for (const other of others) parts.add(other);
    const following = word.text.endsWith("-") ? found.slice(index + 1, index + sharedReach) : [];
    for (const compound of sharedCompound(danish, word, following)) parts.add(compound);
  });
  const isWhole = text.length <= mostLetters && all.length <= places;
  return { lemmas, parts, forms: joinForms(printed), unlisted, isWhole };
}

/** A word as it is printed, and whether it opens a sentence. */
type PrintedForm = { form: string; opens: boolean };

/** Sentences of a text that has no room for it are not parted. */
function joinForms(printed: readonly PrintedForm[]): string {
  const sentences = printed.filter(({ opens }) => opens).length;
  const apart = printed.length + sentences * placesApart <= places ? ". " : " ";
  return printed
    .map(({ form, opens }, at) => (at === 0 ? form : (opens ? apart : " ") + form))
    .join("");
}

/**
 * Tokens as a set. Parted by semicolons the engine holds no neighbours in it, which takes half the space;
 * a set that has no room for that has neighbours, which no search asks for.
 */
export function joinSet(tokens: Iterable<string>): string {
  const set = new Set(tokens);
  return [...set].join(set.size * placesApart <= places ? ";" : " ");
}
