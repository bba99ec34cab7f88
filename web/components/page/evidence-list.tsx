/** On demand: where each derived fact was read, by which words and rule. */
import { useContext } from "preact/hooks";
import type { Evidence } from "../../../contract/evidence.ts";
import { outcomeLabels } from "../../../contract/plain/outcomes.ts";
import { evidencePlace, evidenceText, factNames, ruleText } from "../../text/evidence.ts";
import { quote } from "../../text/format.ts";
import { TopicLabels } from "../hit/topic-labels.ts";

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const labels = useContext(TopicLabels);
  if (evidence.length === 0) return null;
  return (
    <details class="fold evidence-list">
      <summary>{evidenceText.summary}</summary>
      <p>{evidenceText.note}</p>
      <dl>
        {groupsOf(evidence, labels).map(({ name, proofs }) => (
          <div key={name}>
            <dt>{name}</dt>
            {proofs.map((one, index) => (
              <dd key={index}>{proofLine(one)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** `Beslutning: »blev godkendt« (ordet »godkende«)` */
function proofLine(proof: Evidence): string {
  const words = proof.words === null ? null : quote(proof.words.replace(/\s+/g, " ").trim());
  const told = [evidencePlace(proof.section), words].filter(Boolean).join(": ");
  return told === "" ? ruleText(proof) : `${told} (${ruleText(proof)})`;
}

function groupsOf(evidence: readonly Evidence[], labels: ReadonlyMap<string, string>) {
  const names = [...new Set(evidence.map((one) => nameOf(one, labels)))];
  return names.map((name) => ({
    name,
    proofs: evidence.filter((one) => nameOf(one, labels) === name),
  }));
}

/** `Emner: Bibliotek`, `Udfald: Godkendt` */
function nameOf({ fact, value }: Evidence, labels: ReadonlyMap<string, string>): string {
  const told = valueText(fact, value, labels);
  return told === null ? factNames[fact] : `${factNames[fact]}: ${told}`;
}

function valueText(
  fact: Evidence["fact"],
  value: string | null,
  labels: ReadonlyMap<string, string>,
): string | null {
  if (value === null || fact === "votes") return null;
  const outcomes: Readonly<Record<string, string>> = outcomeLabels;
  if (fact === "outcome") return outcomes[value] ?? value;
  return labels.get(value) ?? (fact === "adopts" ? `punkt ${value}` : value);
}
