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
          <Proofs key={name} name={name} proofs={proofs} />
        ))}
      </dl>
    </details>
  );
}

type ProofsProps = { readonly name: string; readonly proofs: readonly Evidence[] };

/** A rule that several words together meet, as those of a theme do, is said once and of none of them alone. */
function Proofs({ name, proofs }: ProofsProps) {
  const [rule, ...others] = new Set(proofs.map(ruleText));
  const shared = proofs.length > 1 && others.length === 0 ? rule : undefined;
  return (
    <div>
      <dt>{shared === undefined ? name : `${name} (${shared})`}</dt>
      {proofs.map((one, index) => (
        <dd key={index}>{shared === undefined ? proofLine(one) : placeLine(one)}</dd>
      ))}
    </div>
  );
}

/** `Beslutning: »blev godkendt« (ordet »godkende«)` */
function proofLine(proof: Evidence): string {
  const told = placeLine(proof);
  return told === "" ? ruleText(proof) : `${told} (${ruleText(proof)})`;
}

/** `Beslutning: »blev godkendt«` */
function placeLine({ section, words }: Evidence): string {
  const quoted = words === null ? null : quote(words.replace(/\s+/g, " ").trim());
  return [evidencePlace(section), quoted].filter(Boolean).join(": ");
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
