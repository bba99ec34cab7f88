/** What of an indexed item a hit is made of, and what is asked of the engine to get it: no more than its page shows. */
import type { z } from "zod";
import type { ReadOnly } from "../../../contract/read-only.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";
import { StoredItem } from "./stored-item.ts";

const Told = StoredItem.pick({
  id: true,
  meetingId: true,
  municipality: true,
  body: true,
  bodyKey: true,
  date: true,
  number: true,
  caseNumber: true,
  caseKey: true,
  kind: true,
  topics: true,
  mentions: true,
  outcome: true,
  outcomeProofs: true,
  adopts: true,
  closed: true,
  title: true,
  decision: true,
});

const { sections, topicProofs } = StoredItem.shape;

const FoundItem = Told.extend({
  sections: sections.default([]),
  topicProofs: topicProofs.default([]),
});

/** Its `sections` and `topicProofs` are none where they were not asked for. */
export type FoundItem = ReadOnly<z.infer<typeof FoundItem>>;

/** A hit in which nothing is marked. */
export const foundFields = Told.keyof().options;

/** Words are marked in the sections; themes are by their proofs. */
export const foundToMark = [...foundFields, "sections"] as const;
export const foundByTopic = [...foundToMark, "topicProofs"] as const;

/** @throws EngineDown */
export function toFound({ hits }: Pick<IndexAnswer, "hits">): FoundItem[] {
  return hits.map((hit) => parseStored(FoundItem, hit));
}
