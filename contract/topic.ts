/** A theme of municipal life in `data/topics.json`. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

/**
 * `terms` prove the theme: words and phrases, matched as Danish words are (every inflection, and
 * as a part of a compound), never as substrings; `hints` are words of several meanings, which prove
 * nothing without a second sign. `firsts` prove it as the first part of any compound, with the letter
 * that joins it ("handicap", "bibliotek", "sundheds"), `lasts` as the last one ("hjælpemiddel"). `kle` are KLE numbers or their beginnings. `fields` are what
 * confirms a hint: beginnings of words in the names of bodies that deal with the theme among others, and KLE numbers;
 * the words `within` it tell of the theme there alone. `unless` are phrases in which its words tell of something else
 * ("hjemløs kat"), if no longer term holds them ("misbrug af", but "misbrug af alkohol"); its `houses` tell nothing of it
 * when they are houses no longer ("det tidligere plejehjem").
 */
export const Topic = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  description: z.string(),
  terms: z.array(z.string()).min(1),
  hints: z.array(z.string()).default([]),
  firsts: z.array(z.string().regex(/^\p{Ll}{4,}$/u)).optional(),
  within: z.array(z.string()).optional(),
  houses: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  lasts: z.array(z.string().regex(/^\p{Ll}{3,}$/u)).optional(),
  fields: z.array(z.string().regex(/^(?:\p{Ll}{2,}|\d{2}(?:\.\d{2}){0,2})$/u)).optional(),
  kle: z.array(z.string().regex(/^\d{2}(\.\d{2}){0,2}$/)),
});
export type Topic = ReadOnly<z.infer<typeof Topic>>;

export const Topics = z.array(Topic).min(1);

/**
 * Why an item is about a theme, or only mentions it: a word of the title or of the question put; words of
 * the matter in several places; a word with several meanings and a second sign; the KLE number with a word
 * or alone; the only theme that the matter names; nothing but mentions.
 */
const topicRules = [
  "title",
  "theme",
  "repeated",
  "second-sign",
  "kle-and-word",
  "kle-alone",
  "field",
  "only-one",
  "mention",
  "corrected",
] as const;
export const TopicRule = z.enum(topicRules);
export type TopicRule = z.infer<typeof TopicRule>;

/** Where a word stands: `section` is its place in the item, null for the title. */
const Word = z.object({ word: z.string(), section: z.int().nonnegative().nullable() });

/**
 * What tells that an item is about a theme or mentions it. `kle`: whether the case number's KLE number is
 * one of the theme's; null where the number is none of KLE, or the theme has none.
 */
export const TopicEvidence = z.object({
  topic: z.string(),
  degree: z.enum(["about", "mention"]),
  rule: TopicRule,
  kle: z.boolean().nullable(),
  words: z.array(Word),
});
export type TopicEvidence = ReadOnly<z.infer<typeof TopicEvidence>>;

/** The same in a third of the space, as each item is stored with some: topic, rule, KLE, words. */
export const TopicProof = z.tuple([
  TopicEvidence.shape.topic,
  TopicEvidence.shape.rule,
  TopicEvidence.shape.kle,
  z.array(z.tuple([Word.shape.word, Word.shape.section])),
]);
export type TopicProof = ReadOnly<z.infer<typeof TopicProof>>;
