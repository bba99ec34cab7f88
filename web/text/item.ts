/** The words of an item and of a meeting. */
import type { ItemPlace, Meeting, VoteSide } from "../../contract/meeting.ts";
import { adoptedLead } from "../../contract/plain/adopted-points.ts";
import { formatCount, formatDate } from "./format.ts";

export const itemText = {
  decision: "Beslutning",
  adopted: adoptedLead,
  wholeDecision: "Hele afsnittet, som det står i referatet",
  closed: "Lukket punkt",
  closedNote:
    "Punktet er behandlet for lukkede døre. Her står kun det, som kommunen har offentliggjort.",
  noDecision: "Der er ikke fundet en beslutning under punktet.",
  agendaOnly:
    "Arkivet har kun dagsordenen. Beslutningen kendes først, når referatet er offentliggjort.",
  scanned: "Teksten er læst maskinelt fra et scannet dokument og kan have fejl.",
  inferred: "Kommunen er udledt af teksten",
  deviationUnknown: "Beslutningen siger ikke selv, om den følger indstillingen.",
  index: "På denne side",
  facts: "Om punktet",
  wholeMeeting: "Se hele mødet",
  topicsNote: "Emnerne er tilføjet automatisk ud fra ord i teksten og KLE-nummeret.",
  caseNumber: "Sagsnummer",
  topics: "Emner",
  mentions: "Nævner også",
  standing: "Fast sagsnummer",
  standingNote: "Nummeret bruges til flere sager.",
  attachments: "Bilag",
  attachmentsAt: "Bilagene kan hentes hos kommunen",
  votes: "Afstemning",
  amendmentVotes: "Afstemning om ændringsforslag",
  dissent: "Mindretal og forbehold",
  similar: "Lignende punkter",
  whyTopics: "Hvorfor disse emner?",
  kleFits: "sagens KLE-nummer hører til emnet",
  topicCorrected: "rettet af den, der driver arkivet",
  neighbours: "Andre punkter på mødet",
  previous: "Forrige punkt",
  next: "Næste punkt",
  source: "Kilde",
  sourceAt: "Se referatet hos kommunen",
  reference: "Henvisning",
  copyReference: "Kopiér henvisning",
  copyQuote: "Kopiér citat",
  referenceCopied: "Henvisningen er kopieret.",
  quoteCopied: "Citatet er kopieret.",
  copyFailed: "Teksten kunne ikke kopieres.",
  case: "Sagens gang",
  corrected: "Rettet",
} as const;

export const voteSides = {
  for: "For",
  against: "Imod",
  abstained: "Undlod at stemme",
} as const;

export const itemNumber = (number: string) => `Punkt ${number}`;
export const itemOfMeeting = (number: string | null) =>
  number === null ? "Se hele mødet" : `Punkt ${number} – se hele mødet`;
export const caseNumberLine = (caseNumber: string) => `Sagsnummer ${caseNumber}`;
export const absentLine = (names: readonly string[]) => `Deltog ikke: ${names.join(", ")}`;
export const caseLink = (count: number) => `${itemText.case} (${count})`;
/** Of a recommendation's points that are not shown. */
export const furtherPoints = (count: number) =>
  count === 1 ? "… og ét punkt mere" : `… og ${count} punkter mere`;
export const foldedCount = (count: number) =>
  `${formatCount(count, "behandling", "behandlinger")} mere af samme sag på siden`;
export const wholeCase = "Se hele sagens gang";
export const sourceLine = (file: string, indexedAt: string) =>
  `Læst fra ${file}. Lagt i arkivet ${formatDate(indexedAt)}.`;
/** "Side 4 i dokumentet", "Linje 60 i teksten" */
export const placeLine = ({ page, line }: ItemPlace) =>
  page === null ? `Linje ${line} i teksten` : `Side ${page} i dokumentet`;
const seats = (count: number) => formatCount(count, "stemme", "stemmer");

/** `17 stemmer: A, V, C`. */
export function voteLine({ count, parties, names }: VoteSide): string {
  const who = [...parties, ...names].join(", ");
  const number = count === null ? "" : seats(count);
  return [number, who].filter(Boolean).join(": ");
}

export const meetingText = {
  participants: "Til stede",
  absentees: "Fraværende",
  place: "Sted",
  time: "Tid",
  items: "Dagsorden og beslutninger",
  noItems: "Der er ikke fundet dagsordenspunkter i dokumentet.",
  problems: (sure: string) => `Det var tolkningen usikker på (${sure} sikker)`,
  allOfBody: "Søg i alle punkter fra",
  neighbours: "Andre møder i arkivet",
  previous: "Forrige møde i arkivet",
  next: "Næste møde i arkivet",
} as const;

export const meetingKinds: Record<Meeting["kind"], string> = {
  minutes: "Referat",
  agenda: "Dagsorden",
  "supplementary-agenda": "Tillægsdagsorden",
};

/** `»herberg« i overskriften`, `»herberg« under Sagsfremstilling`. */
export const wordIn = (word: string, section: string | null) =>
  section === null ? `${word} i overskriften` : `${word} under ${section}`;
