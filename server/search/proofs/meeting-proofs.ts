/** What tells who was at a meeting, who came and who left. Pure. */
import type { Evidence, ProvenFact } from "../../../contract/evidence.ts";
import type { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { sentenceNaming } from "./sentences-naming.ts";

type People = Pick<IndexedMeeting, "participants" | "absentees" | "standIns" | "movements">;

/** Words of which one stands with whoever was not there. */
const absence =
  /fravær|afbud|forfald|deltog ikke|(?:ikke|ej) til ?stede|ikke mødt|mødte ikke|udeblev|forhindret|syg|orlov|inhabil/i;

const telling: Readonly<Partial<Record<ProvenFact, RegExp>>> = {
  absentees: absence,
  standIns: /stedfortræder|suppleant|i stedet|i stedet for|mødte for/i,
  movements: /\b(?:kom|ankom|gik|forlod|mødte|deltog|tiltrådte|fra(?:trådte)?)\b|\bkl\./i,
};

/** From the items' texts where they tell it, else from the meeting's head, whose facts alone are kept. */
export function meetingProofs(people: People, items: readonly StoredItem[]): Evidence[] {
  const { participants, absentees, standIns, movements } = people;
  return [
    ...participants.map(({ name }) => proofOf("participants", name, "listed", items)),
    ...absentees.map(({ name }) => absenteeProof(name, items)),
    ...standIns.map(({ name }) => proofOf("standIns", name, "stands-in", items)),
    ...movements.map(({ name, kind }) => proofOf("movements", name, kind, items)),
  ];
}

/** By the words that the rule read, where the name is as printed there; else by a sentence that names him so. */
function absenteeProof(name: string, items: readonly StoredItem[]): Evidence {
  for (const { id, absentProofs = [] } of items) {
    const proof = absentProofs.find((one) => one.name === name);
    const plain = { fact: "absentees", value: name, rule: "named-absent", item: id } as const;
    if (proof) return { ...plain, section: proof.section, words: proof.words };
  }
  return proofOf("absentees", name, "named-absent", items);
}

function proofOf(
  fact: ProvenFact,
  name: string,
  rule: string,
  items: readonly StoredItem[],
): Evidence {
  const cue = telling[fact];
  const head = { fact, value: name, section: "head", words: null, rule, item: null } as const;
  if (cue === undefined) return head;
  for (const { id, sections } of items)
    for (const { type, text, label } of sections) {
      const words = sentenceNaming(text, name);
      if (words !== null && (cue.test(words) || cue.test(label ?? "") || type === "attendance"))
        return { ...head, section: type, words, item: id };
    }
  return head;
}
