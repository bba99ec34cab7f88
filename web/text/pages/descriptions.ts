/** What search engines, and whoever is sent a link, are told of a page: a sentence or two, its own. */
import type {
  CaseResult,
  ItemResult,
  MeetingResult,
  StatusResult,
} from "../../../contract/archive.ts";
import { toBodyName } from "../body-name.ts";
import { itemCount } from "../counts.ts";
import { formatCount, formatDate, formatRange } from "../format.ts";
import { agendaOnly } from "../outcomes.ts";
import { totalLine } from "../search.ts";
import { site } from "../site.ts";
import { wayLine } from "./case.ts";

/** Longer ones are cut by whoever shows them. */
const longest = 200;

export function describeHome({ items, municipalities }: StatusResult): string {
  const held = totalLine(items, municipalities);
  return `${site.line}. Arkivet rummer ${held}.`;
}

/** `name` is what the search is called; null of one for everything. */
export function describeSearch(name: string | null, total: number): string {
  const counted = formatCount(total, "dagsordenspunkt", "dagsordenspunkter");
  if (name === null) return `${counted} fra byråd, udvalg og råd, med beslutningen øverst.`;
  return toLength(`Søgning i kommunale referater: ${name}. ${counted}.`);
}

/** The decision itself, since that is what is asked for. */
export function describeItem({ item, meeting }: ItemResult): string {
  const where = placeOf(meeting);
  const told = item.decision ?? (meeting.kind === "minutes" ? item.title : agendaOnly);
  return toLength(`${where}: ${told ?? site.untitled}`);
}

export function describeMeeting(meeting: MeetingResult): string {
  return toLength(
    `${itemCount(meeting.items.length)} med beslutninger fra mødet. ${placeOf(meeting)}.`,
  );
}

export function describeCase({ title, municipality, caseNumber, items }: CaseResult): string {
  const dates = items.flatMap(({ date }) => date ?? []).sort();
  const about = [title, `sagsnummer ${caseNumber}`, municipality].filter(Boolean).join(", ");
  return toLength(`${about}. ${wayLine(items.length, dates)}.`);
}

/** `covered` are the first and last year of what the archive has. */
export function describeCoverage(name: string, covered: readonly [string, string] | null): string {
  if (covered === null) return `Arkivet har endnu ingen referater fra ${name}.`;
  const years = formatRange(...covered);
  return `Beslutninger fra ${name}, ${years}: møder, emner, udvalg og de nyeste punkter.`;
}

type Place = Pick<MeetingResult, "municipality" | "body" | "date">;

function placeOf({ municipality, body, date }: Place): string {
  const whose = body && toBodyName(body, municipality);
  const parts = [municipality ?? site.unknownMunicipality, whose, date && formatDate(date)];
  return parts.filter(Boolean).join(", ");
}

/** On one line, cut between words. */
function toLength(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(" ", longest))} …`;
}
