/** What an operator has corrected, in words. */
import type { AppliedCorrection } from "../../contract/correction.ts";
import type { VoteSide } from "../../contract/meeting.ts";
import { outcomeLabels } from "../../contract/plain/outcomes.ts";
import { quote } from "./format.ts";
import { itemText, voteLine, voteSides } from "./item.ts";

export const correctionText = {
  title: itemText.corrected,
  note: "Den, der driver arkivet, har rettet det, som maskinen læste.",
} as const;

type Field = AppliedCorrection["field"];

const fieldNames: Readonly<Record<Field, string>> = {
  title: "Overskrift",
  caseNumber: itemText.caseNumber,
  closed: itemText.closed,
  outcome: "Udfald",
  votes: itemText.votes,
  dissent: itemText.dissent,
  adopts: "Punkter i indstillingen",
  absent: "Deltog ikke",
  topics: itemText.topics,
  mentions: itemText.mentions,
  standing: itemText.standing,
};

/** `topics` are the themes' labels by id. */
type Labels = ReadonlyMap<string, string>;

/** `Udfald: »Ikke godkendt«, læst som »Godkendt«. Forslaget faldt.` */
export function correctionLine(correction: AppliedCorrection, topics: Labels): string {
  const { field, value, was, why } = correction;
  const told = quote(valueText(field, value, topics));
  // Of a standing number nothing stands in the item itself.
  const read = field === "standing" ? "" : `, læst som ${quote(valueText(field, was, topics))}`;
  return `${fieldNames[field]}: ${told}${read}. ${why}`;
}

function valueText(field: Field, value: unknown, topics: Labels): string {
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (Array.isArray(value) && value.length > 0)
    return value.map((one) => entryText(one, topics)).join(", ");
  if (typeof value === "string") return field === "outcome" ? outcomeText(value) : value;
  if (isVotes(value)) return votesText(value);
  return "intet";
}

/** A theme, a name, or a point of the recommendation. */
function entryText(entry: unknown, topics: Labels): string {
  if (typeof entry === "object" && entry !== null && "text" in entry) return String(entry.text);
  return topics.get(String(entry)) ?? String(entry);
}

function outcomeText(value: string): string {
  const labels: Readonly<Record<string, string>> = outcomeLabels;
  return labels[value] ?? value;
}

type Sides = Readonly<Partial<Record<keyof typeof voteSides, VoteSide | null>>>;

/** Values were checked by their field's schema before they came here. */
function isVotes(value: unknown): value is Sides {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function votesText(votes: Sides): string {
  const sides = ["for", "against", "abstained"] as const;
  return sides
    .flatMap((side) => {
      const vote = votes[side];
      return vote ? [`${voteSides[side]}: ${voteLine(vote)}`] : [];
    })
    .join("; ");
}
