/** What tells who was at a meeting, who came and who left. Pure. */
import type { Evidence, ProvenFact } from "../../../contract/evidence.ts";
import type { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { StoredItem } from "../hits/hit.ts";
import { sentenceNaming } from "./sentences-naming.ts";

type People = Pick<IndexedMeeting, "participants" | "absentees" | "standIns" | "movements">;

/** Words of which one stands with whoever was not there. */
export const absence =
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
    ...absentees.map(({ name }) => proofOf("absentees", name, "named-absent", items)),
    ...standIns.map(({ name }) => proofOf("standIns", name, "stands-in", items)),
    ...movements.map(({ name, kind }) => proofOf("movements", name, kind, items)),
  ];
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
