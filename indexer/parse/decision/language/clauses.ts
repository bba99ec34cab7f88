/** A sentence taken apart into clauses, each word of them with what it is. */
import { readNumber } from "./numbers.ts";
import type { OwnBody } from "./own-body.ts";
import type { Sentence } from "./sentences.ts";
import { type DecidingWord, decidingWords } from "./verbs.ts";
import { type Tag, tagOf } from "./words.ts";

/**
 * `word` is the text in lower case, `from` and `to` are places in the decision's text; `deciding` is what
 * the word may decide, as a verb.
 */
export type Word = {
  readonly text: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly deciding: readonly DecidingWord[];
};

/**
 * `tags` holds a letter for each word (see words.ts), `text` the clause in lower case, with its brackets. `kind`: a `main`
 * clause; the `content` of what was decided ("besluttede, at …"); `reported`, what somebody says or what
 * depends on something. `denied` where what governs the content is negated: "besluttede ikke at …".
 * `joined` where the clause goes on with the one before it: "…, og udsatte punkt 3".
 */
export type Clause = {
  readonly kind: "main" | "content" | "reported";
  readonly words: readonly Word[];
  readonly tags: string;
  readonly text: string;
  readonly denied: boolean;
  readonly joined: boolean;
};

type Open = Pick<Clause, "joined"> & {
  kind: Clause["kind"];
  denied: boolean;
  readonly words: Word[];
  tags: string;
};

const piece = /[A-Za-zÆØÅæøåÉéÄäÖöÜü\d][A-Za-zÆØÅæøåÉéÄäÖöÜü\d'’-]*|[,;:()–]|(?<=\s)-(?=\s)/g;

/** The clauses of a sentence, in order; what stands in brackets stands in none of them. */
export function clausesOf(sentence: Sentence, own: OwnBody): Clause[] {
  const clauses: Open[] = [opened("main", false)];
  const { lower } = sentence;
  let depth = 0;
  for (const match of sentence.text.matchAll(piece)) {
    const printed = match[0];
    if (printed === "(") depth += 1;
    else if (printed === ")") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/^[,;:–-]$/.test(printed)) breakOff(clauses, /[,;]/.test(printed));
    else add(clauses, toWord(match, sentence, lower), own);
  }
  return clauses.filter(({ words }) => words.length > 0).map((open) => toClause(open, sentence));
}

function opened(kind: Clause["kind"], joined: boolean, denied = false): Open {
  return { kind, words: [], tags: "", joined, denied };
}

/** After a mark: a main clause, or what a relative clause had interrupted. */
function breakOff(clauses: Open[], joined: boolean): void {
  const [before, open] =
    clauses.slice(-2).length === 2 ? clauses.slice(-2) : [undefined, clauses[0]];
  if (open === undefined || open.words.length === 0) return;
  const interrupted = /^s/.test(open.tags) && before !== undefined && !/[VDbhkm]/.test(before.tags);
  clauses.push(opened(interrupted ? before.kind : "main", joined, interrupted && before.denied));
}

function toWord({ 0: text, index }: RegExpExecArray, { from }: Sentence, lower: string): Word {
  const word = lower.slice(index, index + text.length);
  const known = decidingWords.get(word);
  const deciding = known?.filter(({ verb }) => verb.beside?.test(lower) ?? true) ?? none;
  return { text, word, from: from + index, to: from + index + text.length, deciding };
}

const none: readonly DecidingWord[] = [];

/** Adds a word to the open clause, or begins another with it. */
function add(clauses: Open[], word: Word, own: OwnBody): void {
  const open = clauses.at(-1);
  if (!open) return;
  const tag = tagIn(open, word, own);
  const next = startedBy(clauses, open, tag, word.text);
  if (next !== null && open.words.length > 0) clauses.push(next);
  else if (next !== null) Object.assign(open, { kind: next.kind, denied: next.denied });
  const target = clauses.at(-1) ?? open;
  target.words.push(tag === "V" || word.deciding === none ? word : { ...word, deciding: none });
  target.tags += tag;
}

/** Names of bodies, of members and capitals may mean this body or a part of it. */
const maybeOwn = /[EGNA]/;

function tagIn(open: Open, word: Word, own: OwnBody): Tag {
  if (decides(word, open)) return "V";
  const tag = tagOf(word.text, word.word);
  return (maybeOwn.test(tag) ? own.tag(word.text, open.words.at(-1)?.text) : null) ?? tag;
}

/** Of a point, where only one is answered. */
const mark = /^(?:\d{1,2}|[a-zA-Z])$/;

/** A noun decides only where it stands first: "Afslag.", but not "Indstillingen om afslag". */
function decides({ deciding, text, word }: Word, { tags, words }: Open): boolean {
  // "5 stemmer"
  if (deciding.length === 0) return false;
  if (/^stemmer?$/.test(text) && readNumber(words.at(-1)?.text ?? "") !== null) return false;
  // "Rådet for Socialt Udsatte", but "1. Godkendt"
  const marked = words.length === 1 && mark.test(words[0]?.text ?? "");
  if (words.length > 0 && !marked && word !== text) return false;
  const verbs = deciding.some(({ form }) => form !== "noun");
  return verbs || /^[acb]*$/.test(tags);
}

/** The clause that a word begins, or null where it goes on with the open one. */
function startedBy(clauses: readonly Open[], open: Open, tag: Tag, word: string): Open | null {
  const opens = open.words.length === 0 && open.joined;
  if (tag === "s" && open.words.length === 0 && !open.joined && word === "Som") return null;
  if (opens && (/^(?:hvilket|hvorefter)$/.test(word) || tellsFate(clauses.at(-2), word)))
    return opened("main", true);
  if (tag === "s" || (opens && /^(?:der|om|så)$/.test(word))) return opened("reported", true);
  if (tag === "t") return startedByThat(open.words.length > 0 ? open : clauses.at(-2));
  if (tag === "c" && /[VDb]/.test(open.tags)) return opened(open.kind, true, open.denied);
  return null;
}

/** "Borgmesteren foreslog Mie Dam, som blev valgt": what came of a proposal. */
function tellsFate(before: Open | undefined, word: string): boolean {
  return /^(?:som|der)$/.test(word) && before?.kind === "main" && before.tags.includes("Q");
}

/** "at": the content of what is decided, or of what is said. */
function startedByThat(before: Open | undefined): Open {
  const decides = before?.kind === "main" && decidesThat(before);
  return opened(decides ? "content" : "reported", true, decides && /n/.test(before.tags));
}

const decidesByContent = /^(?:vedtage|vælge)$/;

/** "besluttede at", "vedtog, at", "blev enige om at", "ønsker ikke at", "ser sig ikke i stand til at" */
function decidesThat({ words, tags }: Open): boolean {
  if (/D[^fr]{0,4}$|^D/.test(tags) || /[mk][au]*n[au]*$/.test(tags)) return true;
  const end = words
    .slice(-4)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (/\benige? om$/.test(end) || (/\bstand til$/.test(end) && tags.includes("n"))) return true;
  return words.slice(-3).some(({ deciding }) => deciding.some(isDecision));
}

function isDecision({ verb, form }: DecidingWord): boolean {
  return decidesByContent.test(verb.verb) && form !== "infinitive";
}

function toClause(open: Open, { from, lower }: Sentence): Clause {
  const { kind, words, tags, denied, joined } = open;
  const text = lower.slice((words[0]?.from ?? from) - from, (words.at(-1)?.to ?? from) - from);
  return { kind, words, tags, text, denied, joined };
}
