/** Names of an item's sections, for where the minutes print none themselves. */
import type { Section, SectionType } from "../../contract/meeting.ts";

const fallbackLabels: Record<SectionType, string> = {
  summary: "Resumé",
  recommendation: "Indstilling",
  decision: "Beslutning",
  "previous-decision": "Tidligere beslutning",
  "case-description": "Sagsfremstilling",
  economy: "Økonomi",
  "legal-basis": "Lovgrundlag",
  hearing: "Høring",
  consequences: "Konsekvenser",
  process: "Sagens gang",
  attendance: "Fremmøde",
  attachments: "Bilag",
  topic: "Beslutningstema",
  other: "Øvrigt",
};

/** The minutes' own label without its colon; ours where none is printed. */
export function sectionLabel(section: Pick<Section, "type" | "label">): string {
  const printed = section.label?.replace(/\s*:\s*$/, "").trim();
  return printed ? printed : fallbackLabels[section.type];
}
