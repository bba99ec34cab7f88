/** Every line with what it may be, found once and looked at by all layouts. */
import type { SectionType } from "../../../contract/meeting.ts";
import { type CaseLine, readCaseLine } from "./case-number.ts";
import { type ItemHeading, readHeading } from "./item-heading.ts";
import { type Label, readLabel } from "./label.ts";
import type { Line } from "./line.ts";
import { type OpenMarker, readOpenMarker } from "./open-marker.ts";

/** A line and the recognisers' answers; several may hold at once, and the layout decides. */
export type Recognised = {
  readonly line: Line;
  readonly label: Label | null;
  readonly caseLine: CaseLine | null;
  readonly marker: OpenMarker | null;
  /** A fact that a portal prints with every item: document number, caseworker, its number alone, its files. */
  readonly fact: boolean;
  readonly heading: { readonly spelling: string; readonly heading: ItemHeading } | null;
};

/** Lines longer than this are prose, whatever they begin with. */
const prose = 500;

const portalFact =
  /^(?:dok(?:ument)?\.?\s?(?:nr\.?|id)?|initialer|sagsbeh(?:andler)?|sagsansvarlig|sagsinitialer|sagstype|ansvarlig|forvaltning|afdeling)(?:\s*[.:]|(?=\s\d))|^(?:punktoplysninger|sagsoplysninger):?$|^sagsnr\.? dok\.? ?nr|^(?:(?:sagsnr|sagsid|j\.nr|dok\.? ?nr|initialer)\.? ?){2,4}$|^sag dok$|^sagsbeh(?:andler)?$|^sag: .+\(\d{1,6}\)$|^(?:pkt|punkt)\.?\s*\d{1,4}$/i;

/** Attachments by the names of their files. */
const fileNames = /^(?:\S+\.(?:pdf|docx?|xlsx?)(?:\s+|$))+$/i;

/** Whether a line tells a fact that a portal prints with every item. */
export function isPortalFact({ bare }: Line): boolean {
  return portalFact.test(bare) || fileNames.test(bare);
}

/** "Sagsnr.: 09/2325 På mødet den …": transcripts go on behind the number. */
const labelledCase = /^(?:sags?-?(?:nr|id|nummer)|j(?:ournal)?\.?-?nr)\.?: ?\d/i;

/** Asks every recogniser about a line; long lines are prose, and only asked for labels and long titles. */
export function recognise(line: Line): Recognised {
  if (line.text.length > prose)
    return {
      line,
      label: readLabel(line),
      caseLine: labelledCase.test(line.bare) ? readCaseLine(line.bare) : null,
      marker: null,
      fact: false,
      heading: readHeading(line),
    };
  const caseLine = readCaseLine(line.bare);
  return {
    line,
    label: readLabel(line),
    caseLine,
    marker: readOpenMarker(line.bare),
    fact: isPortalFact(line),
    // "85.02.02-G01-1-17" is no heading of an item 85.
    heading: caseLine && /^\d/.test(line.bare) ? null : readHeading(line),
  };
}

/** Whether a line can stand directly below an item's heading, and nowhere else but there. */
export function followsHeading(at: Recognised | undefined): boolean {
  return Boolean(at && (at.label || at.caseLine || at.marker || at.fact));
}

/** "J.nr.: A09 Sagsid:" on one printed line are two numbers of one case, as are a label and the number below it. */
export function isSameCase(rows: readonly Recognised[], at: number): boolean {
  const above = rows[at - 1];
  if (!above?.caseLine) return false;
  const { caseNumber, rest } = above.caseLine;
  return above.line.line === rows[at]?.line.line || (caseNumber === null && rest.trim() === "");
}

const formalTypes: ReadonlySet<SectionType> = new Set(["recommendation", "topic", "summary"]);

/** What only councils with caseworkers print: a case, a recommendation, the question put. */
export function isFormal({ label, caseLine, fact, line }: Recognised): boolean {
  const lostCase = fact && /^(?:sagsnr|sagsid|j\.nr)/i.test(line.bare);
  return caseLine !== null || lostCase || (label !== null && formalTypes.has(label.type));
}

const meetingWord = /referat|dagsorden|protokol/i;

/** Whether one of the lines, those above the items, calls the document minutes, or an agenda. */
export function saysMinutes(above: readonly Recognised[]): boolean {
  return above.some(({ line }) => meetingWord.test(line.text));
}
