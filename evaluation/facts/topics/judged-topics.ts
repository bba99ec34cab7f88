/** An agenda item with its themes by degree, as the set's file holds it. */
import { z } from "zod";
import { SectionType } from "../../../contract/meeting.ts";
import { FactCase } from "../fact-set.ts";

const ids = z.array(z.string()).default([]);

/** An item of our own writing, in the shape of a published one. */
const WrittenItem = z.strictObject({
  body: z.string().nullable(),
  title: z.string().nullable(),
  caseNumber: z.string().nullable(),
  sections: z.array(z.strictObject({ type: SectionType, label: z.string(), text: z.string() })),
});
export type WrittenItem = z.infer<typeof WrittenItem>;

/** `position` is the item's place on the agenda of an example below data/minutes, from 0. */
const ExampleItem = z.strictObject({ file: z.string(), position: z.int().nonnegative() });
export type ExampleItem = z.infer<typeof ExampleItem>;

/**
 * `about` are the themes that whoever follows them wants the item for, `mentions` those that are only
 * touched upon; `either` are themes of which two readers may judge differently, and count neither way.
 */
export const JudgedTopics = FactCase.extend({
  about: ids,
  mentions: ids,
  either: ids,
  item: WrittenItem.optional(),
  from: ExampleItem.optional(),
}).strict();
export type JudgedTopics = z.infer<typeof JudgedTopics>;
