/** Related words of municipal life, looked up by what a reader typed. Pure. */
import { z } from "zod";
import type { ReadOnly } from "../../../contract/read-only.ts";
import type { Topic } from "../../../contract/topic.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { isParagraph } from "../../../danish/numbers/paragraphs.ts";
import { contentOf } from "../language/content-words.ts";

/** Why words stand in one group: see data/README.md. */
const groupReasons = [
  "reader-and-office",
  "law",
  "older-name",
  "whole-and-kind",
  "derived-word",
  "abbreviation",
] as const;

/** A group of words and phrases of which a search for one also wants the others, and the reason why. */
export const ThesaurusGroup = z.object({
  id: z.string(),
  label: z.string(),
  reason: z.enum(groupReasons),
  words: z.array(z.string()).min(2),
});
export type ThesaurusGroup = ReadOnly<z.infer<typeof ThesaurusGroup>>;

/**
 * A word or phrase, or a theme with its terms, that may stand for `span` words of the query; `written` where it does so
 * only as it is written.
 */
export type Related =
  | { readonly kind: "term"; readonly term: string; readonly span: number; readonly written?: true }
  | { readonly kind: "topic"; readonly topic: Topic; readonly span: number };

/** `related` gives what may stand for the words of the query from a place on: never themselves, never twice. */
export type Thesaurus = {
  related(typed: readonly string[], at: number): Related[];
  /** The themes of which the word at a place, or one that may stand for it, is a term. */
  themesOf(typed: readonly string[], at: number): Topic[];
  /** The theme that the words, all together, are the name or one of the terms of; null where they name none. */
  topicNamed(typed: readonly string[]): Topic | null;
};

/** What is related to a word or phrase, given by the words of it in base form. */
type Entry = { readonly words: readonly string[]; readonly related: readonly Related[] };

/**
 * A thesaurus whose words are found in every inflection, phrases when all their words are typed in order.
 * A theme stands for the words of its label: "rusmidler" and "misbrug" for »Rusmidler og misbrug«.
 */
export function createThesaurus(
  danish: Danish,
  groups: readonly ThesaurusGroup[],
  topics: readonly Topic[],
): Thesaurus {
  const base: ToBase = (text) => contentOf(text).map((word) => baseForm(danish, word));
  const entries = byFirstWord([
    ...groups.flatMap((group) => groupEntries(group, base)),
    ...topics.flatMap((topic) => topicEntries(topic, base)),
  ]);
  const named = namesOfTopics(topics, base);
  const termed = byName(topics.flatMap((topic) => namesOf(topic, topic.terms, base)));
  const entered = (typed: readonly string[]): Related[] => {
    const keys = typed.map((word) => keysOf(danish, word));
    return (keys[0] ?? [])
      .flatMap((first) => entries.get(first) ?? [])
      .filter(({ words }) => words.every((word, place) => keys[place]?.includes(word)))
      .flatMap((entry) => entry.related);
  };
  const related = (typed: readonly string[], at: number): Related[] => {
    const own = entered(typed.slice(at));
    const word = typed[at] ?? "";
    const derived = broaderWords(danish, word).map(single);
    return withoutDoubles([...own, ...derived, ...letteredParagraphs(word)]);
  };
  return {
    related,
    themesOf(typed, at) {
      const standing = related(typed, at).flatMap((one) =>
        one.kind === "term" && one.span === 1 ? [base(one.term).join(" ")] : [],
      );
      const names = [...keysOf(danish, typed[at] ?? ""), ...standing];
      return [...new Set(names.flatMap((name) => termed.get(name) ?? []))];
    },
    topicNamed: (typed) => named.get(base(typed.join(" ")).join(" ")) ?? null,
  };
}

type ToBase = (text: string) => string[];

/**
 * Before a word of a group that stands there only as it is written, since other forms of it are other words: the
 * udsatte are nobody whose case was put off, though udsætte has that form.
 */
const asWritten = "=";

/**
 * Before a phrase that others stand for and that stands for none: "bolig på vandet" asks for husbåd, but a text with
 * all its words somewhere need tell of none.
 */
const onlyAsked = ">";

/** What a typed word is looked up by: as it is written, and by its readings. */
function keysOf(danish: Danish, word: string): string[] {
  return [asWritten + plainWord(word), ...danish.analyse(word).lemmas];
}

/** A word that is a base form is that, whatever else it may be an inflection of: "drikke" is no plural of drik. */
function baseForm(danish: Danish, word: string): string {
  const { lemmas } = danish.analyse(word);
  const plain = plainWord(word);
  return lemmas.includes(plain) ? plain : (lemmas[0] ?? plain);
}

function withoutDoubles(related: readonly Related[]): Related[] {
  const keys = related.map((one) =>
    one.kind === "topic" ? one.topic.id : `${one.term} ${one.span}`,
  );
  return related.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** A name without a word, such as "§ 109", is none: else a search without words would name its theme. */
function namesOf(topic: Topic, names: readonly string[], base: ToBase): [string, Topic][] {
  const inBaseForm = names.map((name) => base(name).join(" "));
  return inBaseForm.flatMap((name) => (name === "" ? [] : [[name, topic]]));
}

function byName(named: readonly (readonly [string, Topic])[]): Map<string, Topic[]> {
  const map = new Map<string, Topic[]>();
  for (const [name, topic] of named) map.set(name, [...(map.get(name) ?? []), topic]);
  return map;
}

/** A theme's own names come before what is only one of another's terms. */
function namesOfTopics(topics: readonly Topic[], base: ToBase): Map<string, Topic> {
  return new Map([
    ...topics.flatMap((topic) => namesOf(topic, topic.terms, base)),
    ...topics.flatMap((topic) => namesOf(topic, topicNames(topic), base)),
  ]);
}

function topicNames({ label }: Topic): string[] {
  return [...new Set([label, ...label.split(/, | og /)])];
}

function byFirstWord(entries: readonly Entry[]): Map<string | undefined, Entry[]> {
  const map = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.words;
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function groupEntries(group: ThesaurusGroup, base: ToBase): Entry[] {
  const standing = group.words.filter((word) => !word.startsWith(onlyAsked));
  return group.words.map((word) => {
    const words = word.startsWith(asWritten) ? [word] : base(word.replace(onlyAsked, ""));
    const others = standing.filter((other) => other !== word);
    return { words, related: others.map((other) => toTerm(other, words.length)) };
  });
}

function toTerm(word: string, span: number): Related {
  return word.startsWith(asWritten)
    ? { kind: "term", term: word.slice(asWritten.length), span, written: true }
    : { kind: "term", term: word, span };
}

function topicEntries(topic: Topic, base: ToBase): Entry[] {
  return topicNames(topic).map((name) => {
    const words = base(name);
    return { words, related: [{ kind: "topic", topic, span: words.length }] };
  });
}

/**
 * "hjemløs" for "hjemløshed", "byråd" for "byrådsmøde", not the "talsudtalelse" of a mindretalsudtalelse; but for "delfinordning" not what its
 * part is derived from, "ordne".
 */
function broaderWords(danish: Danish, word: string): string[] {
  const ofParts = new Set(danish.analyse(word).parts.flatMap((part) => danish.broader(part)));
  const isWord = (one: string) => danish.isListed(one) || plainWord(word).startsWith(one);
  return danish.broader(word).filter((one) => !ofParts.has(one) && isWord(one));
}

/** Whoever asks for § 134 may mean what was put in behind it: "§ 134 a". */
function letteredParagraphs(word: string): Related[] {
  if (!isParagraph(word) || !/\d$/u.test(word)) return [];
  return ["a", "b", "c"].map((letter) => ({ ...single(`${word} ${letter}`), written: true }));
}

/** One word for one word. */
function single(term: string) {
  return { kind: "term" as const, term, span: 1 };
}
