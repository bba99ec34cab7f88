/** What was decided before that is like a draft. */
import type { Hit } from "./search-result.ts";

/** `likeness`, 0 to 1; `shared`: words that the draft has in common with it, as the draft has them. */
export type LikeDraft = {
  readonly hit: Hit;
  readonly likeness: number;
  readonly shared: readonly string[];
};

/** Of the reader's own council, and of others; the most alike first. */
export type EarlierLikeDraft = {
  readonly own: readonly LikeDraft[];
  readonly others: readonly LikeDraft[];
};
