/** An agenda item from its start and the lines of its body. */
import type {
  AbsentProof,
  AgendaItem,
  ItemPlace,
  PreviousDecision,
  Problem,
  Section,
} from "../../contract/meeting.ts";
import { matchesIn } from "../../contract/plain/text/matches-in.ts";
import { markedAbsent, takeAbsentees } from "./attendance/absence.ts";
import { joinPresence, noPresence, type Presence } from "./attendance/told.ts";
import { judgeDecision } from "./decision/judge-decision.ts";
import type { ItemStart } from "./items/item-start.ts";
import { repeatsTitle } from "./items/one-item-page.ts";
import { type Line, withText } from "./recognise/line.ts";
import { isClosedTitle, opensClosed, tellsWhyClosed } from "./recognise/open-marker.ts";
import { type Recognised, recognise } from "./recognise/recognised.ts";
import { attachmentsIn } from "./sections/attachments.ts";
import { decidedLines } from "./sections/decided-lines.ts";
import { type MeetingFrame, ownDecisions } from "./sections/own-decision.ts";
import { readProse } from "./sections/prose.ts";
import { cutSections, type RawSection, textOf } from "./sections/raw-section.ts";

/** What an item is made of; `place` is where it begins, `agenda` are sections that a table above the minutes gave it. */
type ItemSource = {
  readonly start: ItemStart;
  readonly place: ItemPlace;
  readonly body: readonly Recognised[];
  readonly agenda: readonly RawSection[];
  readonly frame: MeetingFrame;
  /** Whether an item without any label is this meeting's decision as it stands. */
  readonly proseDecides: boolean;
  /** Whether such an item's time parts what was asked from what was said. */
  readonly belowTime: boolean;
  /** In a table with a column for what was said, the line that begins it, null where none can be told. */
  readonly said: Line | null | undefined;
};

/**
 * `told` is what it tells of attendance; `listed` where it does so in a table, or in a list of those who had
 * sent an excuse, which is said of meetings.
 */
export type BuiltItem = {
  readonly item: AgendaItem;
  readonly told: Presence;
  readonly listed: "excused" | "table" | null;
  readonly problems: readonly Problem[];
};

/** Cuts the body into sections, finds whose each decision is, and reads the decision's facts. */
export function buildItem({
  start,
  place,
  body,
  agenda,
  frame,
  proseDecides,
  belowTime,
  said,
}: ItemSource): BuiltItem {
  const cut = cutSections([...start.extras.map(recognise), ...body]);
  const below = { title: start.title, line: body[0]?.line.line, belowTime, said };
  const prose = proseDecides || said ? readProse(cut, below) : null;
  const owned = ownDecisions(prose?.sections ?? cut, frame);
  const sections = [...agenda, ...owned.sections];
  const { text, told, listed, absentProofs } = decisionOf(owned.sections, start.title);
  const decision = prose === null ? text : withoutOwnMark(text, start.number);
  const recommendation = textOfType(sections, "recommendation");
  const item: AgendaItem = {
    number: start.number,
    title: start.title,
    caseNumber: start.caseNumber,
    closed: start.closed ?? isClosed(start.title, sections),
    source: place,
    sections: sections.flatMap(toSection),
    decision,
    ...judgeDecision({ decision, recommendation, body: frame.body }),
    absent: [...new Set(told.absent)],
    ...(absentProofs.length > 0 ? { absentProofs } : {}),
    attachments: attachmentsIn(sections),
    previousDecisions: owned.sections.flatMap(toPreviousDecision),
  };
  return { item, told, listed, problems: [...owned.problems, ...(prose?.problems ?? [])] };
}

/** Its title says so, or its first words do, or a line that says nothing else; an earlier body's words are its own. */
function isClosed(title: string | null, sections: readonly RawSection[]): boolean {
  if (title !== null && isClosedTitle(title)) return true;
  const own = sections.filter(({ type }) => type !== "previous-decision");
  const opening = sections[0]?.label === null ? sections[0].lines.slice(0, openingLines) : [];
  return (
    own.some(({ lines }) => lines.some(({ text }) => tellsWhyClosed(text))) ||
    opening.some(({ text }) => opensClosed(text))
  );
}

/** Below a heading, with the facts that a portal prints. */
const openingLines = 4;

type Decided = Pick<BuiltItem, "told" | "listed"> & {
  readonly text: string | null;
  readonly absentProofs: readonly AbsentProof[];
};

/** This meeting's decision without its absentees, and they; null when nothing is left. */
function decisionOf(sections: readonly RawSection[], title: string | null): Decided {
  const parts = sections
    .filter((section) => section.type === "decision")
    .map(({ lines }) => decidedLines(lines).filter((line) => !repeatsTitle(line, title)))
    .map((lines) => takeAbsentees(lines.map(withoutPresenter), title));
  const apart = sections.filter(
    (section) => section.type === "attendance" && section.label !== null,
  );
  const lists = apart.map(listedPresence);
  const inDecision = parts.flatMap((part) => proofsOf(part.told, "decision"));
  return {
    absentProofs: firstOfEach([
      ...inDecision,
      ...lists.flatMap((told) => proofsOf(told, "attendance")),
    ]),
    text: textOf(parts.flatMap((part) => part.lines)) || null,
    told: joinPresence([...parts.map((part) => part.told), ...lists]),
    listed: lists.every(({ absent }) => absent.length === 0) ? null : kindOfList(apart),
  };
}

function proofsOf({ absentBy }: Presence, section: Section["type"]): AbsentProof[] {
  return absentBy.map(({ name, words }) => ({ name, section, words }));
}

function firstOfEach(proofs: readonly AbsentProof[]): AbsentProof[] {
  return [...new Map(proofs.toReversed().map((one) => [one.name, one])).values()].reverse();
}

/** "v. Marlene // Godkendt": who spoke stands before what was decided. */
function withoutPresenter(line: Line): Line {
  const said = /^v(?:\.|\/|ed) ?\p{Lu}[^/]{1,40} \/\/ (?=\S)/u.exec(line.text);
  return said ? withText(line, line.text.slice(said[0].length)) : line;
}

const mark = String.raw`Ad\.? ?(?:punkt |pkt\.? ?)?(\d{1,3})`;
const anyMark = new RegExp(String.raw`(?<!\p{L})${mark}(?!\d)`, "gu");
const markBefore = new RegExp(String.raw`^${mark} ?[.:)]\s*(?=\S)`, "u");

/** "Ad 3: Godkendt." below "3. Budget" answers the item itself, unless other numbers are answered beside it. */
function withoutOwnMark(decision: string | null, number: string | null): string | null {
  if (decision === null) return null;
  const [own, ...others] = matchesIn(decision, anyMark);
  const isOwn = others.length === 0 && own?.[1] === number;
  return isOwn ? decision.replace(markBefore, "") : decision;
}

function kindOfList(sections: readonly RawSection[]): BuiltItem["listed"] {
  const labels = sections.map(({ label }) => label ?? "");
  if (labels.some((label) => membersTable.test(label))) return "table";
  return labels.some((label) => /afbud/i.test(label)) ? "excused" : null;
}

const membersTable = /^medlemmer/i;

/** "Fraværende", "Afbud" as a section of its own, before or after the decision. */
function listedPresence({ label, line, lines }: RawSection): Presence {
  const printed = label ?? "";
  if (!/fravær|afbud|deltog ikke|(?:ikke|ej) til ?stede|ikke mødt/i.test(printed))
    return noPresence();
  if (membersTable.test(printed)) return markedAbsent(lines.map(({ text }) => text));
  const [first] = lines;
  if (!first) return noPresence();
  const heading = { ...first, line, text: printed, bare: printed.replace(/:$/, "") };
  return takeAbsentees([heading, ...lines], null).told;
}

function textOfType(sections: readonly RawSection[], type: Section["type"]): string {
  return sections
    .filter((section) => section.type === type)
    .map((section) => textOf(section.lines))
    .join("\n");
}

/** A section without label and without text says nothing. */
function toSection({ type, label, lines, line }: RawSection): Section[] {
  return label === null && lines.length === 0 ? [] : [{ type, label, text: textOf(lines), line }];
}

function toPreviousDecision({ type, source, lines }: RawSection): PreviousDecision[] {
  if (type !== "previous-decision" || !source || lines.length === 0) return [];
  const { lines: decided } = takeAbsentees(lines, null);
  return [{ ...source, text: textOf(decided.length > 0 ? decided : lines) }];
}
