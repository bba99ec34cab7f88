/** What proves a theme: the words and the KLE numbers that it is found by, on demand. */
import { formatList } from "../../text/format.ts";
import { topicText } from "../../text/pages/topics.ts";
import { FactList } from "../page/fact-list.tsx";

export type Proofs = {
  readonly terms: readonly string[];
  readonly hints: readonly string[];
  readonly firsts: readonly string[];
  readonly kle: readonly string[];
};

export function TopicProofs({
  proofs: { terms, hints, firsts, kle },
}: {
  readonly proofs: Proofs;
}) {
  const facts = [
    { term: topicText.terms, value: formatList(terms) },
    { term: topicText.firsts, value: formatList(firsts.map((first) => `${first}-`)) },
    { term: topicText.hints, value: formatList(hints) },
    { term: topicText.kle, value: formatList(kle) },
  ];
  return (
    <details class="fold">
      <summary>{topicText.proofs}</summary>
      <p>{topicText.rule}</p>
      <FactList facts={facts.filter(({ value }) => value !== "")} />
    </details>
  );
}
