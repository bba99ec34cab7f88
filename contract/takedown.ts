/** What an operator has taken down: one entry of `takedowns.json` in the minutes folder, and what the public is told. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

const keyed = z.string().regex(/^[0-9a-f]{64}$/);

/** `key` tells which key the hashes were made with, never the key itself. */
const common = {
  reason: z.string().trim().min(1),
  at: z.iso.datetime(),
  key: z.string().regex(/^[0-9a-f]{16}$/),
};

const id = z.string().regex(/^[a-z0-9-]+$/);

/** `hashes` are of what the items hold, so that they are known again under another id. */
const OfId = { id, hashes: z.array(keyed), ...common };

/**
 * A text is known by the keyed hash of its words, by how many they are, and by the hash of the first, which
 * tells where in other texts it is worth looking.
 */
export const Takedown = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("item"), ...OfId }),
  z.strictObject({ kind: z.literal("meeting"), ...OfId }),
  z.strictObject({
    kind: z.literal("text"),
    words: z.int().min(1),
    first: keyed,
    hash: keyed,
    ...common,
  }),
]);
export type Takedown = ReadOnly<z.infer<typeof Takedown>>;

const takedownKinds = ["item", "meeting", "text"] as const;

/** As everybody may read it; `id` and `url` are null of a text. */
export const PublicTakedown = z.object({
  kind: z.enum(takedownKinds),
  id: z.string().nullable(),
  url: z.string().nullable(),
  reason: z.string(),
  at: z.iso.datetime(),
});
export type PublicTakedown = ReadOnly<z.infer<typeof PublicTakedown>>;
