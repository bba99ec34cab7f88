/** The meeting's own facts: what its head says, and where the head is silent, what the items say. */
import type { Meeting, Person, Problem } from "../../contract/meeting.ts";
import { markedAbsent } from "./absence.ts";
import { findTimes } from "./clock-time.ts";
import { findDates, firstDate } from "./danish-date.ts";
import { type HeadFacts, readHeadFields } from "./head-fields.ts";
import { type DateAndBody, whenAndWho } from "./head-inference.ts";
import { bodyInTitle } from "./head-title.ts";
import { parsePeople } from "./person-list.ts";
import type { Recognised } from "./recognised.ts";

export type Head = Pick<
  Meeting,
  "body" | "date" | "startTime" | "endTime" | "place" | "participants" | "absentees"
> & { readonly problems: readonly Problem[] };

/** What a head is read from: its lines, the items' lines below, and where the document comes from. */
export type HeadSource = {
  readonly head: readonly Recognised[];
  readonly rest: readonly Recognised[];
  readonly address: DateAndBody;
};

/** Facts that nothing tells are null; what the items had to tell is named as a problem. */
export function readHead({ head, rest, address }: HeadSource): Head {
  const facts = readHeadFields(head.map((row) => row.line));
  const told = { date: labelledDate(facts) ?? titleDate(facts), body: bodyOf(facts) };
  const { date, body, problems } = whenAndWho(told, address, rest);
  if (facts.columns !== null) problems.push(twoColumns(facts.columns));
  const { startTime, endTime } = timesOf(facts);
  const marked = markedAbsent((facts.values.members ?? "").split("\n"));
  const absentees = [...peopleOf(facts, "absent"), ...parsePeople(marked.join("\n"))];
  const listed = [...peopleOf(facts, "present"), ...peopleOf(facts, "members")];
  const participants = listed.filter((person) => !absentees.some(isSame(person)));
  return {
    body,
    date,
    startTime,
    endTime,
    place: placeOf(facts),
    participants,
    absentees,
    problems,
  };
}

function twoColumns(line: number): Problem {
  const message =
    "Hovedets mærkater og værdier står i hver sin spalte: sted og deltagere kan ikke læses.";
  return { code: "head-columns", line, message };
}

function labelledDate(facts: HeadFacts): string | null {
  for (const field of ["date", "start", "end"] as const) {
    const date = facts.values[field] && firstDate(facts.values[field]);
    if (date) return date;
  }
  return null;
}

const telling = /referat|dagsorden|protokol|møde|\bkl\b|^d?e?n?\s*d?\.?\s*\d/i;

/** The date of a title line; one that stands alone counts less. */
function titleDate(facts: HeadFacts): string | null {
  const lines = shortTitles(facts).filter((line) => firstDate(line) !== null);
  const brief = lines.filter((line) => !isProse(line));
  const dated = brief.length > 0 ? brief : lines;
  const best = dated.find((line) => telling.test(line) || bodyInTitle(line)) ?? dated[0];
  return best === undefined ? null : firstDate(best);
}

/** A notice on the page tells of other days in whole sentences. */
function isProse(line: string): boolean {
  return line.length > 60 && /\p{Ll}{3}\.(?:\s|$)/u.test(line) && !/^.{0,60}møde/i.test(line);
}

function bodyOf(facts: HeadFacts): string | null {
  if (facts.values.body) return facts.values.body;
  const lines = shortTitles(facts);
  const titled = lines.find(
    (line) => /referat|dagsorden|protokol|møde|\d{4}/i.test(line) && bodyInTitle(line),
  );
  const plain = titled ?? lines.find((line) => bodyInTitle(line));
  return plain === undefined ? null : bodyInTitle(plain);
}

const longestTitle = 200;

/** The title lines; of a page that is one long line, its beginning up to its first date. */
function shortTitles({ titles }: HeadFacts): string[] {
  return titles.flatMap((line) => {
    if (line.length < longestTitle) return [line];
    const date = findDates(line.slice(0, longestTitle))[0];
    return date ? [line.slice(0, date.end)] : [];
  });
}

function timesOf(facts: HeadFacts): Pick<Head, "startTime" | "endTime"> {
  const { start, date, end } = facts.values;
  const dated = facts.titles.find(
    (line) => firstDate(line) && findTimes(withoutDates(line)).length > 0,
  );
  const clock = facts.titles.find((line) => /^kl\.?\s*\d/i.test(line));
  const [startTime = null, until = null] =
    [start, date, dated, clock]
      .map((text) => findTimes(withoutDates(text ?? "")))
      .find((times) => times.length > 0) ?? [];
  return { startTime, endTime: findTimes(withoutDates(end ?? ""))[0] ?? until };
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}

const placeLine =
  /^(?:mødelokale|lokale|rådhuset|byrådssalen|kommunalbestyrelsessalen|udvalgsværelse|\p{L}+salen)(?![\p{L}])/iu;

function placeOf(facts: HeadFacts): string | null {
  const dated = facts.titles.find((line) => firstDate(line) && /\bkl\b.*\bi \p{Lu}/iu.test(line));
  const inline = dated?.replace(/^.*?\bkl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?\s+i\s+/i, "");
  const alone = facts.titles
    .find((line) => /^i (?!.*\bmødet\b)\p{Lu}|^i [\p{L}]+s /u.test(line))
    ?.replace(/^i /, "");
  const at = facts.titles.findIndex((line) => placeLine.test(line) && !firstDate(line));
  const named = continued(facts.titles, at);
  const place = facts.values.place || (inline ?? alone ?? named);
  return place?.replace(/[\s,;]+$/, "") || null;
}

/** A place that ends with a comma goes on in the next line. */
function continued(titles: readonly string[], at: number): string | undefined {
  const [line, next] = at < 0 ? [] : titles.slice(at, at + 2);
  return line?.endsWith(",") && next && !firstDate(next) ? `${line} ${next}` : line;
}

function peopleOf(facts: HeadFacts, field: "present" | "members" | "absent"): Person[] {
  return parsePeople(facts.values[field] ?? "");
}

function isSame(person: Person): (other: Person) => boolean {
  return (other) => other.name.toLowerCase() === person.name.toLowerCase();
}
