/** Why an item has its themes: for each the words and where they stand, and the KLE number, on demand. */
import { useContext } from "preact/hooks";
import type { ItemFacts } from "../../../contract/archive.ts";
import type { TopicEvidence } from "../../../contract/topic.ts";
import { formatList, quote } from "../../text/format.ts";
import { itemText, wordIn } from "../../text/item.ts";
import { sectionLabel } from "../../text/sections.ts";
import { TopicLabels } from "../hit/topic-labels.ts";

type Props = { readonly item: Pick<ItemFacts, "topicEvidence" | "sections"> };

export function TopicEvidenceList({ item }: Props) {
  const labels = useContext(TopicLabels);
  if (item.topicEvidence.length === 0) return null;
  return (
    <details class="fold topic-evidence">
      <summary>{itemText.whyTopics}</summary>
      <p>{itemText.topicsNote}</p>
      <dl>
        {item.topicEvidence.map((evidence) => (
          <div key={evidence.topic}>
            <dt>{labels.get(evidence.topic) ?? evidence.topic}</dt>
            <dd>{reasonsOf(evidence, item)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function reasonsOf({ words, kle, rule }: TopicEvidence, { sections }: Props["item"]): string {
  const told = words.map(({ word, section }) => {
    const place = section === null ? undefined : sections[section];
    return wordIn(quote(word), place === undefined ? null : sectionLabel(place));
  });
  const reasons = [
    ...new Set(told),
    ...(kle === true ? [itemText.kleFits] : []),
    ...(rule === "corrected" ? [itemText.topicCorrected] : []),
  ];
  return formatList(reasons);
}
