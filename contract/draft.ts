/** What was decided before that is like a draft. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";
import { Hit } from "./search-result.ts";

const LikeDraft = z.object({
  hit: Hit,
  likeness: z
    .number()
    .min(0)
    .max(1)
    .describe("0 til 1: hvor meget af det særlige i teksten punktet også har"),
  shared: z
    .array(z.string())
    .describe("Ord, som teksten og punktet har fælles, som de står i teksten"),
});
export type LikeDraft = ReadOnly<z.infer<typeof LikeDraft>>;

/** Of the reader's own council, and of others; the most alike first. */
export const EarlierLikeDraft = z.object({
  own: z.array(LikeDraft).describe("Fra den kommune, der er nævnt; tom, når ingen er nævnt"),
  others: z.array(LikeDraft),
});
export type EarlierLikeDraft = ReadOnly<z.infer<typeof EarlierLikeDraft>>;

/** The API's answer. */
export const EarlierResult = EarlierLikeDraft.extend({
  cutFrom: z
    .int()
    .nullable()
    .describe("Tekstens længde, før den blev skåret af; null, når den er brugt helt"),
});
