/** A preliminary agenda as a table above the minutes of the same items, told apart by their numbers. */
import type { Problem } from "../../../contract/meeting.ts";
import { withText } from "../recognise/line.ts";
import { type Recognised, recognise } from "../recognise/recognised.ts";
import { cutSections, type RawSection } from "../sections/raw-section.ts";
import { comparable } from "./compared-titles.ts";

/** `from` is the table's first line; `parts` what it says of each item, by the item's number. */
export type AgendaTable = {
  readonly from: number;
  readonly parts: ReadonlyMap<number, readonly Recognised[]>;
  readonly problems: readonly Problem[];
};

const time = String.raw`\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}`;
const itemRow = new RegExp(
  `^(?:(${time})\\s*\\t\\s*)?Ad\\.? (\\d{1,3})\\s*\\)\\s*(.+?)\\s*(?:\\t.*)?$`,
);
const otherRow = new RegExp(`^${time}\\s*\\t`);
const listed = /^[-•·]?\s*(\d{1,2})[a-zæøå]\s*:\s/;
const ending = /^(?:referat|beslutningsreferat)$/i;

/** Reads the table among the lines above the first item; null when there is none. */
export function readAgendaTable(head: readonly Recognised[]): AgendaTable | null {
  const from = head.findIndex((row) => itemRow.test(row.line.text));
  if (from < 0) return null;
  const parts = new Map<number, Recognised[]>();
  const problems: Problem[] = [];
  let open: Recognised[] | null = null;
  for (const row of head.slice(from)) {
    if (ending.test(row.line.text)) break;
    // "1a: Referat …" in the list below the table belongs to item 1, wherever it stands.
    const owner = parts.get(Number(listed.exec(row.line.text)?.[1]));
    const item = itemRow.exec(row.line.text);
    if (item) open = openPart(parts, Number(item[2]), row, item);
    else if (otherRow.test(row.line.text)) problems.push(noItem(row));
    else (owner ?? open)?.push(row);
  }
  return { from, parts, problems };
}

/** What the table says of an item, as sections before those of its minutes. */
export function agendaSections(part: readonly Recognised[], title: string | null): RawSection[] {
  const known = comparable(title ?? "");
  const told = part.filter((row) => comparable(row.line.bare) !== known);
  const sections = cutSections(told).flatMap(asAgenda);
  // The list of attachments below the table has a label of its own; its entries are the items'.
  return sections.filter((section) => section.type !== "attachments" || section.lines.length > 0);
}

function openPart(
  parts: Map<number, Recognised[]>,
  number: number,
  row: Recognised,
  [, clock, , title = ""]: RegExpExecArray,
): Recognised[] {
  const first = clock ? [recognise(withText(row.line, clock))] : [];
  const part = [...first, recognise(withText(row.line, title, 0))];
  parts.set(number, part);
  return part;
}

/** A clock time says how the meeting goes; the rest of an unlabelled text is the question put. */
function asAgenda(section: RawSection): RawSection[] {
  if (section.type !== "other" || section.label !== null) return [section];
  const [first, ...rest] = section.lines;
  if (!first || !new RegExp(`^${time}$`).test(first.text)) return [{ ...section, type: "topic" }];
  const clock: RawSection = { ...section, type: "process", lines: [first] };
  const line = rest[0]?.line ?? section.line;
  return rest.length === 0 ? [clock] : [clock, { ...section, type: "topic", line, lines: rest }];
}

function noItem(row: Recognised): Problem {
  const message = `Linjen i dagsordenens skema hører ikke til noget punkt: »${row.line.text}«.`;
  return { code: "row-without-item", line: row.line.line, message };
}
