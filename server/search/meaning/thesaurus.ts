/** Related words of municipal life, looked up by what a reader typed. Pure. */
import { z } from "zod";
import type { ReadOnly } from "../../../contract/read-only.ts";
import type { Topic } from "../../../contract/topic.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { contentOf } from "../language/content-words.ts";

/** Why words stand in one group: see data/README.md. */
export const groupReasons = [
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

/** A word or phrase, or a theme with its terms, that may stand for `span` words of the query. */
export type Related =
  | { readonly kind: "term"; readonly term: string; readonly span: number }
  | { readonly kind: "topic"; readonly topic: Topic; readonly span: number };

/** `related` gives what may stand for the words of the query from a place on: never themselves, never twice. */
export type Thesaurus = {
  related(typed: readonly string[], at: number): Related[];
  /** The theme that the words, all together, are the name or one of the terms of; null where they name none. */
  topicNamed(typed: readonly string[]): Topic | null;
};

type LemmaOf = (word: string) => string;

/** What is related to a word or phrase, given by its lemmas. */
type Entry = { readonly lemmas: readonly string[]; readonly related: readonly Related[] };

/**
 * A thesaurus whose words are found in every inflection, phrases when all their words are typed in order.
 * A theme stands for the words of its label: "rusmidler" and "misbrug" for »Rusmidler og misbrug«.
 */
export function createThesaurus(
  danish: Danish,
  groups: readonly ThesaurusGroup[],
  topics: readonly Topic[],
): Thesaurus {
  const lemmaOf = (word: string) => danish.analyse(word).lemmas[0] ?? word;
  const entries = byFirstLemma([
    ...groups.flatMap((group) => groupEntries(group, lemmaOf)),
    ...topics.flatMap((topic) => topicEntries(topic, lemmaOf)),
  ]);
  const named = namesOfTopics(topics, lemmaOf);
  return {
    topicNamed: (typed) => named.get(typed.map(lemmaOf).join(" ")) ?? null,
    related(typed, at) {
      const lemmas = typed.slice(at).map(lemmaOf);
      const entered = (entries.get(lemmas[0]) ?? []).filter((entry) =>
        entry.lemmas.every((lemma, place) => lemma === lemmas[place]),
      );
      const derived = danish.broader(typed[at] ?? "");
      return [...entered.flatMap(({ related }) => related), ...derived.map(single)];
    },
  };
}

/** A theme's own names come before what is only one of another's terms. */
function namesOfTopics(topics: readonly Topic[], lemmaOf: LemmaOf): Map<string, Topic> {
  const entriesOf = (topic: Topic, names: readonly string[]): [string, Topic][] =>
    names.map((name) => [contentOf(name).map(lemmaOf).join(" "), topic]);
  return new Map([
    ...topics.flatMap((topic) => entriesOf(topic, topic.terms)),
    ...topics.flatMap((topic) => entriesOf(topic, topicNames(topic))),
  ]);
}

function topicNames({ label }: Topic): string[] {
  return [...new Set([label, ...label.split(/, | og /)])];
}

function byFirstLemma(entries: readonly Entry[]): Map<string | undefined, Entry[]> {
  const map = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.lemmas;
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function groupEntries(group: ThesaurusGroup, lemmaOf: LemmaOf): Entry[] {
  return group.words.map((word) => {
    const lemmas = contentOf(word).map(lemmaOf);
    const others = group.words.filter((other) => other !== word);
    return {
      lemmas,
      related: others.map((term) => ({ kind: "term", term, span: lemmas.length })),
    };
  });
}

function topicEntries(topic: Topic, lemmaOf: LemmaOf): Entry[] {
  return topicNames(topic).map((name) => {
    const lemmas = contentOf(name).map(lemmaOf);
    return { lemmas, related: [{ kind: "topic", topic, span: lemmas.length }] };
  });
}

/** "hjemløs" for "hjemløshed". */
function single(term: string): Related {
  return { kind: "term", term, span: 1 };
}
