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

/** `Referat: Udsatterådet, 1. april 2019`. */
export function toMeetingTitle(meeting: MeetingFacts): string {
  const what = meetingKinds[meeting.kind];
  const when = meeting.date && formatDate(meeting.date);
  const whose = [meeting.body && toBodyName(meeting.body, null), when].filter(Boolean).join(", ");
  return whose === "" ? what : `${what}: ${whose}`;
}

/** `Hjemløseplan 2020-2023, 27.57.16-P22-1-19`; without a title `Sagens gang, …`. */
export function toCaseTitle({ title, standing, caseNumber }: CaseResult): string {
  if (standing) return `${caseText.standing}, ${caseNumber}`;
  return title === null ? `${caseText.title}, ${caseNumber}` : `${title}, ${caseNumber}`;
}
