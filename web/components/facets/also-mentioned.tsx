/** How many items only mention what so many others are about. */
import { mentionedToo } from "../../text/counts.ts";

/** Nothing where there are none, or where nobody counts them. */
type Props = { readonly count: number; readonly mentions?: number };

export function AlsoMentioned({ count, mentions = 0 }: Props) {
  if (mentions === 0) return null;
  return <span class="also-mentioned">{mentionedToo(count, mentions)}</span>;
}
