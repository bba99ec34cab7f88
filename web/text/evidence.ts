/** What tells the facts that the archive derives, in words. */
import type { Evidence } from "../../contract/evidence.ts";
import { itemText, meetingText } from "./item.ts";
import { sectionLabel } from "./sections.ts";

export const evidenceText = {
  summary: "Ordene bag oplysningerne",
  note: "Oplysningerne er læst af en maskine. Her står, hvor og af hvilke ord hver af dem er udledt.",
} as const;

type Fact = Evidence["fact"];

export const factNames: Readonly<Record<Fact, string>> = {
  outcome: "Udfald",
  votes: itemText.votes,
  dissent: itemText.dissent,
  adopts: "Afgjort i indstillingen",
  absent: "Deltog ikke",
  closed: itemText.closed,
  topics: itemText.topics,
  mentions: itemText.mentions,
  standing: itemText.standing,
  participants: meetingText.participants,
  absentees: meetingText.absentees,
  standIns: "Stedfortræder",
  movements: "Kom eller gik undervejs",
};

const ruleTexts: Readonly<Record<string, string>> = {
  formula: "en fast vending",
  vote: "flertallet i afstemningen",
  refusal: "det, der var indstillet, er et afslag",
  "adopted-by-decision": "punktet, som beslutningen afgør",
  "read-whole": "afstemningen er læst helt",
  "read-in-part": "afstemningen er kun læst delvist",
  "member-disagrees": "et medlem eller et parti er uenigt",
  "named-absent": "nævnt som fraværende",
  "meeting-head": "nævnt som fraværende",
  "closed-title": "overskriften siger det",
  "closed-mark": "dagsordenen siger det",
  title: "ord i overskriften",
  theme: "ord i det, der skal tages stilling til",
  repeated: "ord flere steder i sagen",
  "second-sign": "ord med flere betydninger, og endnu et tegn",
  "kle-and-word": "ord og KLE-nummer",
  "kle-alone": "KLE-nummer",
  field: "ord med flere betydninger, og udvalgets område",
  "only-one": "det eneste emne, sagen nævner",
  mention: "kun nævnt",
  routine: "nummeret står på punkter, som hører til enhver dagsorden",
  series: "nummeret bruges til den samme slags punkt gang på gang",
  "one-meeting": "nummeret står på flere forskellige punkter på samme møde",
  unlike: "punkterne har kun nummeret til fælles",
  listed: "på listen over deltagere",
  "stands-in": "nævnt som stedfortræder",
  arrived: "kom under mødet",
  left: "gik under mødet",
  corrected: "rettet af den, der driver arkivet",
};

/** A verdict's rule is its verb and the way it stands: "godkende, passive". */
export function ruleText({ fact, rule }: Pick<Evidence, "fact" | "rule">): string {
  const known = ruleTexts[rule];
  if (known !== undefined) return known;
  const [verb = rule] = rule.split(",");
  return fact === "outcome" ? `ordet »${verb}«` : rule;
}

/** Where the words stand: "Beslutning", "Overskrift", "Mødets hoved". */
export function evidencePlace(section: Evidence["section"]): string | null {
  if (section === null) return null;
  if (section === "title") return "Overskrift";
  return section === "head" ? "Mødets hoved" : sectionLabel({ type: section, label: null });
}
