/** What stands in the window's title. */
import type { CaseResult, MeetingFacts } from "../../contract/archive.ts";
import { toBodyName } from "./body-name.ts";
import { formatDate } from "./format.ts";
import { meetingKinds } from "./item.ts";
import { caseText } from "./pages/case.ts";
import { searchText } from "./search.ts";
import { site } from "./site.ts";

/** `Emner – Referatsøg`; on the front page the name and its line. */
export function toDocumentTitle(title: string | null): string {
  return title === null ? `${site.name} · ${site.line}` : `${title} – ${site.name}`;
}

/** `name` is what the search is called; null of one for everything. */
export function searchTitle(name: string | null): string {
  return name ?? searchText.allTitle;
}

/** `Referat: Udsatterådet, 1. april 2019`, where the municipality stands above it. */
export function toMeetingHeading({ kind, municipality, body, date }: MeetingFacts): string {
  return titled(kind, [body && toBodyName(body, municipality), date && formatDate(date)]);
}

/** `Referat: Udsatterådet, Vibefjord, 1. april 2019`: in a window nothing stands above. */
export function toMeetingTitle({ kind, municipality, body, date }: MeetingFacts): string {
  const whose = body && toBodyName(body, municipality);
  return titled(kind, [whose, municipality, date && formatDate(date)]);
}

function titled(kind: MeetingFacts["kind"], told: readonly (string | null)[]): string {
  const known = told.filter(Boolean).join(", ");
  return known === "" ? meetingKinds[kind] : `${meetingKinds[kind]}: ${known}`;
}

/** `Hjemløseplan 2020-2023, 27.57.16-P22-1-19`; without a title `Sagens gang, …`. */
export function toCaseTitle({ title, standing, caseNumber }: CaseResult): string {
  if (standing) return `${caseText.standing}, ${caseNumber}`;
  return title === null ? `${caseText.title}, ${caseNumber}` : `${title}, ${caseNumber}`;
}
