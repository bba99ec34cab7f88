/** One meeting from its lines: layout, facts, items, and all that the parser was unsure of. */
import type { AgendaItem, Meeting, ParsedMeeting, Problem } from "../../contract/meeting.ts";
import type { SourceFacts } from "../../contract/source.ts";
import { type Attendance, addUpAttendance, type ItemAttendance } from "./attendance/add-up.ts";
import { movementsByFirstName } from "./attendance/presence.ts";
import type { AbsentElsewhere } from "./attendance/told.ts";
import { type BuiltItem, buildItem } from "./build-item.ts";
import { emptyDecisions } from "./empty-decisions.ts";
import { isFreeForm, isFreeFormBeside } from "./free-form.ts";
import { type MeetingFacts, meetingFacts } from "./head/meeting-facts.ts";
import { meetingId } from "./head/meeting-id.ts";
import { agendaSections } from "./items/agenda-table.ts";
import { findContents } from "./items/contents.ts";
import { type CutItems, cutItems } from "./items/cut-items.ts";
import { numbersFromContents } from "./items/numbers-from-contents.ts";
import { namedByPage } from "./items/one-item-page.ts";
import { unsureTitles } from "./items/unsure-titles.ts";
import { bodyKey } from "./recognise/body-name.ts";
import type { Line } from "./recognise/line.ts";
import { isFormal, type Recognised } from "./recognise/recognised.ts";
import { withRemarks } from "./remarks.ts";
import { readSaidColumn } from "./said-column.ts";
import { isSaidBelowTime } from "./sections/prose-decision.ts";
import { kindOfPage, tellsOfMeeting } from "./tells-of-meeting.ts";

/**
 * `dropped` are lines of the meeting that were set aside as noise, `numbered` those whose number its table of
 * contents told; `nth` its place in the file, from 0;
 * `latest` the last day on which a meeting can be, where that is known; `told` what the file's other
 * meetings say of it, `page` what the document says of itself beside its text, `around` what its page shows around it.
 */
type MeetingSource = {
  readonly name: string;
  readonly rows: readonly Recognised[];
  readonly dropped: readonly Line[];
  readonly numbered: readonly Line[];
  readonly source: SourceFacts | null;
  readonly nth: number;
  readonly latest: string | null;
  readonly told: readonly Problem[];
  readonly page: readonly string[];
  readonly around: readonly string[];
};

/** Never throws; problems come in the order of their lines. */
export function parseMeeting(given: MeetingSource): ParsedMeeting {
  const { name, rows, dropped, numbered, source, nth, latest, told, page, around } = given;
  const contents = findContents(rows);
  const cut = namedByPage(cutItems(rows, contents), source?.url);
  const facts = meetingFacts(rows, cut, { source, furniture: dropped, latest, page, around });
  const said = kindOfPage(rows, cut, { address: source?.url, file: name });
  const built = buildItems(rows, cut, { frame: facts, said });
  const items = withAbsentElsewhere(built, facts);
  const empty = emptyDecisions(items, dropped);
  const furniture = dropped.filter((line) => !empty.dashes.has(line));
  const problems = [
    ...told,
    ...facts.problems,
    ...cut.problems,
    ...unsureTitles(rows, cut.starts, contents),
    ...numbersFromContents(rows, cut.starts, numbered, contents),
    ...built.flatMap((item) => item.problems),
    ...empty.problems,
    ...noiseProblems(furniture, rows[cut.starts[0]?.at ?? rows.length]?.line.line),
  ];
  return {
    file: name,
    meeting: {
      ...toMeeting(facts, kindOf(said, items), { name, nth }),
      ...addUpAttendance(facts.attendance, toItemAttendances(built, items, facts)),
      items,
    },
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

type Given = { readonly frame: MeetingFacts; readonly said: Meeting["kind"] | null };

function buildItems(
  rows: readonly Recognised[],
  cut: CutItems,
  { frame, said }: Given,
): BuiltItem[] {
  const isMinutes = said === "minutes" || (said === null && tellsOfMeeting(rows, cut));
  const decides = said !== "agenda" && (cut.proseDecides || (isMinutes && isFreeForm(rows, cut)));
  const decidesElsewhere = isMinutes && !decides && isFreeFormBeside(rows, cut);
  const column = isMinutes ? readSaidColumn(rows, cut) : null;
  const labelled = isMinutes ? withRemarks(rows, cut) : rows;
  const bodies = cut.starts.map((start, i) =>
    labelled.slice(start.end, cut.starts[i + 1]?.at ?? cut.end),
  );
  const belowTime = isSaidBelowTime(bodies);
  return cut.starts.map((start, i) => {
    const body = bodies[i] ?? [];
    const part = cut.table?.parts.get(Number(/\d+(?!\.?\d)/.exec(start.number ?? "")?.[0]));
    const agenda = part ? agendaSections(part, start.title) : [];
    const { line = 1, page = null } = rows[start.at]?.line ?? {};
    const proseDecides = decides || (decidesElsewhere && !body.some(isFormal));
    const place = { line, page };
    const prose = { proseDecides, belowTime, said: column?.[i] };
    return buildItem({ start, place, body, agenda, frame, ...prose });
  });
}

/** "X deltog ikke under punkterne 12-15" is said under item 1 or in the head, and holds for items 12 to 15. */
function withAbsentElsewhere(
  built: readonly BuiltItem[],
  { attendance }: MeetingFacts,
): AgendaItem[] {
  const elsewhere = [...attendance.elsewhere, ...built.flatMap(({ told }) => told.elsewhere)];
  return built.map(({ item }) => {
    const number = Number(/\d+/.exec(item.number ?? "")?.[0] ?? Number.NaN);
    const names = elsewhere.filter(({ from, to }) => from <= number && number <= to);
    const absent = [...new Set([...item.absent, ...names.map(({ name }) => name)])];
    return { ...item, ...toldElsewhere(item, names), absent };
  });
}

/** The words by which another item's decision told of them, beside those of the item's own. */
function toldElsewhere(
  { absent, absentProofs = [] }: AgendaItem,
  names: readonly AbsentElsewhere[],
): Pick<AgendaItem, "absentProofs"> {
  const others = names.flatMap(({ name, words }) =>
    words === null || absent.includes(name) ? [] : [{ name, section: "decision" as const, words }],
  );
  return others.length === 0 ? {} : { absentProofs: [...absentProofs, ...others] };
}

/** The roll call tells of the whole meeting; so does the first item's list where nothing else tells. */
function toItemAttendances(
  built: readonly BuiltItem[],
  items: readonly AgendaItem[],
  { attendance: { listed, absentees } }: MeetingFacts,
): ItemAttendance[] {
  const told = items.filter(({ absent }) => absent.length > 0).length;
  const alone = told === 1 && listed.length + absentees.length === 0;
  return built.map((one, at) => {
    const { number = null, title = null, absent = [], decision = null } = items[at] ?? {};
    const isTitled = /^(?:fravær|afbud|fremmøde)/i.test(title ?? "");
    const isRollCall = isTitled || one.listed === "table" || one.told.present.length > 0;
    const whole = isRollCall || (at === 0 && one.listed !== null && alone);
    const movements = [...one.told.movements, ...movementsByFirstName(decision ?? "")];
    return { number, absent, decided: decision !== null, whole, told: { ...one.told, movements } };
  });
}

/**
 * Minutes tell what was decided; an agenda does not, whatever its title says. A supplementary agenda
 * with decisions in it is still only a part of its meeting.
 */
function kindOf(said: Meeting["kind"] | null, items: readonly AgendaItem[]): Meeting["kind"] {
  if (said === "supplementary-agenda") return said;
  if (items.some((item) => item.decision !== null)) return "minutes";
  return said ?? "agenda";
}

function toMeeting(
  { municipality, body, date, startTime, endTime, place }: MeetingFacts,
  kind: Meeting["kind"],
  { name, nth }: { readonly name: string; readonly nth: number },
): Omit<Meeting, keyof Attendance | "items"> {
  return {
    id: meetingId({ municipality, body, date, file: name, nth }),
    municipality,
    body,
    bodyKey: body === null ? null : bodyKey(body, municipality),
    kind,
    date,
    startTime,
    endTime,
    place,
  };
}

/** Noise above the items is nobody's; among them its going is told line by line. */
function noiseProblems(dropped: readonly Line[], from = Number.POSITIVE_INFINITY): Problem[] {
  return dropped
    .filter(({ line }) => line >= from)
    .map(({ line, text }) => ({
      code: "noise-removed",
      line,
      message: `Linjen »${text.slice(0, 80)}« hører til siden, ikke til referatet, og er udeladt.`,
    }));
}
