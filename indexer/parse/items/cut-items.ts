/** A meeting's lines cut into head and items, by the layout that fits. */
import type { Problem } from "../../../contract/meeting.ts";
import { firstDate } from "../recognise/danish-date.ts";
import { readAttendanceLabel } from "../recognise/people/attendance-labels.ts";
import { isPeopleOnly, parsePeople } from "../recognise/people/person-list.ts";
import { isName } from "../recognise/people/person-name.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { type AgendaTable, readAgendaTable } from "./agenda-table.ts";
import { beginningOf, headsOuter, partProblems } from "./between/meeting-parts.ts";
import { chooseLayout } from "./choose-layout.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";
import type { Fit } from "./layout.ts";
import { leftOverProblems } from "./left-over.ts";
import { decidedAbove, lostFirst, unnumberedLast, withPrintedNumbers } from "./lost-first.ts";
import { looksMixed } from "./mixed-columns.ts";
import { withMarksAsNumbers } from "./numbered/counted-titles.ts";
import { headsGroup } from "./numbered/grouped.ts";
import { withSmallTitles } from "./numbered/small-titles.ts";
import { restoreTitles } from "./restore-titles.ts";
import { looselyHeaded } from "./second-look.ts";

/**
 * The items' starts and the lines of the head (above the first item, without the table of contents
 * and a preliminary agenda, and below the last item, from `end`).
 */
export type CutItems = {
  readonly starts: readonly ItemStart[];
  readonly head: readonly Recognised[];
  readonly end: number;
  readonly table: AgendaTable | null;
  readonly proseDecides: boolean;
  readonly problems: readonly Problem[];
};

/** Never without an item where there is text: an unknown layout gives one item, and says so. */
export function cutItems(rows: readonly Recognised[], contents: Contents | null): CutItems {
  if (looksMixed(rows)) return wholeText(rows, mixed);
  const fit = chooseLayout(rows, contents) ?? lookAgain(rows, contents);
  if (!fit) return wholeText(rows, rows.length === 0 ? empty : unknown);
  const all = fit.layout.kind === "numbered" ? withSmallTitles(rows, fit.starts) : fit.starts;
  const lost = lostFirst(rows, fit.starts[0], contents?.to ?? 0);
  const above = lost ? [lost] : decidedAbove(rows, fit.starts[0], contents?.to ?? 0);
  const below = unnumberedLast(rows, all.at(-1));
  const found = withPrintedNumbers(rows, [...above, ...withMarksAsNumbers(all), ...below]);
  const grouped = withGroups(rows, found);
  const first = grouped[0]?.at ?? 0;
  const table = readAgendaTable(rows.slice(0, first)) ?? agendaOf(contents, first);
  const end = endOfItems(rows, first);
  const top = rows.slice(0, table?.from ?? first).filter((_, i) => !isContents(contents, i));
  const head = [...top, ...rows.slice(end)];
  const { starts, problems } = restoreTitles(rows, grouped, contents);
  const { proseDecides } = fit.layout;
  return {
    starts,
    head,
    end,
    table,
    proseDecides,
    problems: [
      ...problems,
      ...leftOverProblems(rows.slice(0, end), starts),
      ...partProblems(rows, starts),
      ...(table?.problems ?? []),
    ],
  };
}

/** The notes of an agenda are its items'; nothing of the head stands among them. */
function agendaOf(contents: Contents | null, first: number): AgendaTable | null {
  const { notes } = contents ?? {};
  return notes === undefined ? null : { from: first, parts: notes, problems: [] };
}

function lookAgain(rows: readonly Recognised[], contents: Contents | null): Fit | null {
  const looked = looselyHeaded(rows);
  return looked && chooseLayout(looked, contents);
}

/** "Lukkede dagsordenspunkter" right above an item heads it and those that follow, up to "Åbne". */
function withGroups(rows: readonly Recognised[], starts: readonly ItemStart[]): ItemStart[] {
  let closed = false;
  return starts.map((start, i) => {
    const above = rows[start.at - 1];
    const group = above?.marker;
    if (group?.group) closed = group.closed;
    const headed = above !== undefined && (start.number !== null || i > 0) && headsGroup(above);
    const isAbove = group?.group || headed || (i > 0 && headsOuter(above, rows[start.at]));
    const at = isAbove ? start.at - 1 : beginningOf(rows, start, starts[i - 1]?.end);
    return { ...start, at, closed: start.closed ?? (closed || null) };
  });
}

const lastWords =
  /^(?:ref(?:erent|\.)? ?:? \p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.-]*){0,4}$|(?:mødet|generalforsamlingen|generalforsamling) (?:blev )?(?:slut|hævet|afslut|er slut|hæves)|møde slut|(?:for referatet|mvh\.?|(?:med )?venlig hilsen)[ ,:–-]+\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.-]*){0,4}$|underskriftsside$|underskriftsblad$|underskrifter$)/iu;

/** "BK/28.02.2017": who wrote the minutes, and when; where the head has no date, it would pass for the meeting's. */
const day = "\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}";
const initialled = new RegExp(`^(?:\\p{Lu}{1,5} ?/ ?${day}|${day} ?/ ?\\p{Lu}{1,5})$`, "u");

/** Far below the last item it is the whole meeting's. */
const nextMeeting =
  /^næste (?:\p{L}*møde)(?: (?:er|afholdes|holdes|bliver))?:? .{0,40}\d.{0,40}$/iu;

/** Whom a page is from, in its last lines: "Broby Provsti, Nygade 1, 7100 Vejle. Tlf. …", "CVR nr.: …". */
const longestSender = 200;
const sender =
  /^(?:CVR|EAN)[ .-]*nr|(?<!\d)\d{4} \p{Lu}.{2,40}(?:Tlf|Telefon|E-?mail)|^(?:Tlf|Telefon|E-?mail)[.:]/iu;

/** "Mødet sluttede kl. 18.30.", "Referent: Anna Ager" stands below the last item and is none of its lines. */
function endOfItems(rows: readonly Recognised[], first: number): number {
  let end = rows.length;
  const above = rows.slice(0, first);
  const listed = above.some(({ line }) => isPresentLabel(line.bare));
  const dated = above.some(({ line }) => firstDate(line.text) !== null);
  const isLast = ({ line: { text, gap } }: Recognised) =>
    lastWords.test(text) ||
    isName(/^Referat: (.+)$/.exec(text)?.[1] ?? "") ||
    (gap > 1 && nextMeeting.test(text)) ||
    (dated && initialled.test(text)) ||
    (gap > 0 && !listed && listsPresent(text)) ||
    (text.length < longestSender && sender.test(text));
  const signed = signedFrom(rows, first);
  if (signed !== null) end = signed;
  for (let row = rows[end - 1]; row && end - 1 > first && isLast(row); row = rows[end - 1])
    end -= 1;
  return end;
}

/** Who came, told below the last item where the head does not: "Deltagere: Anna Ager, Bo Bæk. Afbud fra Dan Eg." */
function listsPresent(text: string): boolean {
  const list = readAttendanceLabel(text);
  const [names = ""] = (list?.value ?? "").split(/(?<=\p{Ll})\.\s+(?=\p{Lu})/u);
  return list?.field === "present" && isPeopleOnly(names) && parsePeople(names).length > 1;
}

function isPresentLabel(text: string): boolean {
  const { field } = readAttendanceLabel(text) ?? {};
  return field === "present" || field === "members";
}

const signature =
  /^(?:på (?:\p{L}+s|.{3,40}) vegne|således hørt og forstået|for referatet|mvh\.?|(?:med )?venlig hilsen)[,:.]?$/iu;
const signer = /^(?:næst)?formand$|^(?:borgmester|sekretær|referent|kasserer)$/i;
const mostSigners = 8;

/** "På bestyrelsens vegne", and below it nobody but who signs; null where no such lines end the document. */
function signedFrom(rows: readonly Recognised[], first: number): number | null {
  for (let at = rows.length - 1; at > Math.max(first, rows.length - mostSigners); at--) {
    const text = rows[at]?.line.text ?? "";
    if (signature.test(text)) return at;
    if (!isName(text) && !signer.test(text)) return null;
  }
  return null;
}

function isContents(contents: Contents | null, at: number): boolean {
  return contents !== null && at >= contents.from && at < contents.to;
}

const empty = "Der er ingen tekst at finde punkter i.";
const unknown = "Opstillingen er ukendt: hele teksten står som ét punkt.";
const mixed =
  "Teksten er læst på tværs af to spalter: intet punkt er sikkert, og hele teksten står som ét punkt.";

/** Unknown layout: the whole text is one item, so that it is found, and the problem says so. */
function wholeText(rows: readonly Recognised[], message: string): CutItems {
  const line = rows[0]?.line.line ?? 1;
  const whole = {
    at: 0,
    end: 0,
    number: null,
    title: null,
    caseNumber: null,
    closed: null,
    extras: [],
  };
  return {
    starts: rows.length === 0 ? [] : [whole],
    head: rows.slice(0, 60),
    end: rows.length,
    table: null,
    proseDecides: false,
    problems: [{ code: "layout-unknown", line, message }],
  };
}
