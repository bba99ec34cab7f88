/** How many items only mention what so many others are about. */
import { toAddress } from "../../../contract/search-address.ts";
import { searchFor } from "../../address/query.ts";
import { mentionedToo } from "../../text/counts.ts";

/** Nothing where there are none, or where nobody counts them; `topic` is whose list it leads to, where it may. */
type Props = {
  readonly count: number;
  readonly mentions?: number;
  readonly topic?: string;
};

export function AlsoMentioned({ count, mentions = 0, topic }: Props) {
  if (mentions === 0) return null;
  const said = mentionedToo(count, mentions);
  return (
    <span class="also-mentioned">
      {topic === undefined ? said : <a href={mentionsOf(topic)}>{said}</a>}
    </span>
  );
}

const mentionsOf = (topic: string) =>
  toAddress({ ...searchFor("topic", topic), degree: "mentioned" });
