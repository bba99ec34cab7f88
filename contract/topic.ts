/** A theme of municipal life in `data/topics.json`. */
import { z } from "zod";

/**
 * `terms` prove the theme: words and phrases, matched as Danish words are (every inflection, and
 * as the last part of a compound), never as substrings. `kle` are KLE numbers or their beginnings.
 */
export const Topic = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  description: z.string(),
  terms: z.array(z.string()).min(1),
  kle: z.array(z.string().regex(/^\d{2}(\.\d{2}){0,2}$/)),
});
export type Topic = z.infer<typeof Topic>;

export const Topics = z.array(Topic).min(1);

/** Which term in which section (by its place in the item, null for title or KLE number) proved a topic. */
export const TopicEvidence = z.object({
  topic: z.string(),
  term: z.string(),
  section: z.int().nonnegative().nullable(),
  source: z.enum(["title", "section", "kle"]),
});
export type TopicEvidence = z.infer<typeof TopicEvidence>;

/** The same in a third of the space, as each item is stored with a dozen: topic, term, section. */
export const TopicProof = z.tuple([
  TopicEvidence.shape.topic,
  TopicEvidence.shape.term,
  TopicEvidence.shape.section,
]);
export type TopicProof = z.infer<typeof TopicProof>;
