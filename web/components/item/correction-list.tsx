/** What an operator has corrected of an item, with what was read and why it is wrong. */
import { useContext } from "preact/hooks";
import type { ItemFacts } from "../../../contract/archive.ts";
import { correctionLine, correctionText } from "../../text/corrections.ts";
import { TopicLabels } from "../hit/topic-labels.ts";

type Props = Pick<ItemFacts, "corrections">;

export function CorrectionList({ corrections }: Props) {
  const labels = useContext(TopicLabels);
  if (corrections.length === 0) return null;
  return (
    <section class="correction-list">
      <h3>{correctionText.title}</h3>
      <p>{correctionText.note}</p>
      <ul>
        {corrections.map((one) => (
          <li key={one.field}>{correctionLine(one, labels)}</li>
        ))}
      </ul>
    </section>
  );
}
