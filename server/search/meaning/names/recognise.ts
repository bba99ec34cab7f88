/** Municipalities, bodies, dates and outcomes among the words of a query. Pure. */
import type { Recognised } from "../../../../contract/understood-query.ts";
import type { Danish } from "../../../../danish/lemmas/danish.ts";
import { isFunctionWord } from "../../../../danish/letters/function-words.ts";
import { nameTokens } from "../../../../danish/searched/name-tokens.ts";
import { isAskingWord } from "../../language/question.ts";
import { type AskedWord, plainAsked } from "./asked-word.ts";
import type { NameIndex } from "./name-index.ts";
import { dateAt, seasonAt } from "./recognise-date.ts";

/** What a stretch of words is: what is looked for in its place (null for nothing), and how a reader knows it. */
type Stretch = {
  readonly length: number;
  readonly word: AskedWord | null;
  readonly told: Recognised | null;
};

export type Names = {
  readonly danish: Danish;
  readonly municipalities: NameIndex;
  readonly bodies: NameIndex;
  readonly years: ReadonlySet<string>;
  /** Outcomes by what they are called, in lower case: id and label. */
  readonly outcomes: ReadonlyMap<string, { readonly id: string; readonly label: string }>;
};

type Recognition = {
  readonly words: readonly AskedWord[];
  readonly understood: readonly Recognised[];
};

type Rule = (texts: readonly string[], at: number, names: Names) => Stretch | null;

/**
 * The words of one run of a query, names and dates made one. In a question the words that ask, and an outcome,
 * need not stand in the text.
 */
export function recognise(
  texts: readonly string[],
  kind: "question" | "words",
  names: Names,
): Recognition {
  const rules = kind === "question" ? [...always, ...inQuestions] : always;
  const words: AskedWord[] = [];
  const understood: Recognised[] = [];
  for (let at = 0; at < texts.length; ) {
    const recognition = firstOf(rules, texts, at, names);
    words.push(...(recognition.word === null ? [] : [recognition.word]));
    understood.push(...(recognition.told === null ? [] : [recognition.told]));
    at += recognition.length;
  }
  return { words, understood };
}

function firstOf(
  rules: readonly Rule[],
  texts: readonly string[],
  at: number,
  names: Names,
): Stretch {
  for (const rule of rules) {
    const recognition = rule(texts, at, names);
    if (recognition !== null) return recognition;
  }
  return { length: 1, word: plainAsked(texts[at] ?? ""), told: null };
}

const meetingWord = /^(?:mødet?s?|møder|referat(?:et|er)?)$/iu;

/** "marts 2021", and "møde i marts 2021": all that is dated so is of a meeting. */
const dated: Rule = (texts, at) => {
  const before = meetingWord.test(texts[at] ?? "") ? 1 : 0;
  const between = before === 1 && isFunctionWord(texts[at + 1] ?? "") ? 1 : 0;
  const from = at + before + between;
  const date = dateAt(texts, from) ?? seasonAt(texts, from);
  return date && { ...date, length: before + between + date.length };
};

const municipalityWord = /^kommunen?s?$/iu;

/** "Gyldenø", "Gyldenøs", "Gyldenø Kommune": the word "kommune" says nothing more. */
const municipality: Rule = (texts, at, names) => {
  const before = municipalityWord.test(texts[at] ?? "") ? 1 : 0;
  const match = names.municipalities.find(texts, at + before);
  if (match === null) return null;
  const after = before === 0 && municipalityWord.test(texts[at + match.length] ?? "") ? 1 : 0;
  const length = before + match.length + after;
  const own = texts.slice(at + before, at + before + match.length);
  return {
    length,
    word: named(own, match.name, names.danish),
    told: {
      kind: "municipality",
      from: texts.slice(at, at + length).join(" "),
      value: match.name,
      label: match.name,
    },
  };
};

const body: Rule = (texts, at, names) => {
  if (isFunctionWord(texts[at] ?? "")) return null;
  const match = names.bodies.find(texts, at);
  if (match === null) return null;
  const own = texts.slice(at, at + match.length);
  const { name: value } = match;
  return {
    length: match.length,
    // One word is a word like any other, with whatever may stand for it.
    word: own.length === 1 ? plainAsked(own[0] ?? "") : named(own, value, names.danish),
    told: { kind: "body", from: own.join(" "), value, label: value },
  };
};

function named(own: readonly string[], name: string, danish: Danish): AskedWord {
  return {
    text: own.join(" "),
    known: true,
    unit: { tokens: [nameTokens(danish, name)], mark: name },
  };
}

const year: Rule = (texts, at, { years }) => {
  const text = texts[at] ?? "";
  if (!years.has(text)) return null;
  const told = { kind: "year" as const, from: text, value: text, label: text };
  return { length: 1, word: plainAsked(text), told };
};

const outcome: Rule = (texts, at, { outcomes }) => {
  const text = texts[at] ?? "";
  const match = outcomes.get(text.toLowerCase());
  if (match === undefined) return null;
  const told = { kind: "outcome" as const, from: text, value: match.id, label: match.label };
  return { length: 1, word: null, told };
};

const asking: Rule = (texts, at) =>
  isAskingWord(texts[at] ?? "") ? { length: 1, word: null, told: null } : null;

const always: readonly Rule[] = [dated, municipality, body, year];
const inQuestions: readonly Rule[] = [outcome, asking];
