/** A meeting's head as labelled values and title lines. */
import { type HeadField, readHeadLabel } from "./head-labels.ts";
import type { Line } from "./line.ts";

/** Values by field, as printed, lists with a line break between entries; `titles` is all else. */
export type HeadFacts = {
  readonly values: Readonly<Partial<Record<HeadField, string>>>;
  readonly titles: readonly string[];
};

const lists: ReadonlySet<HeadField> = new Set(["present", "members", "absent", "aside", "remarks"]);

type OpenField = { readonly field: HeadField; readonly inline: boolean; readonly lines: Line[] };

export function readHeadFields(lines: readonly Line[]): HeadFacts {
  const fields: OpenField[] = [];
  const titles: string[] = [];
  let open: OpenField | null = null;
  for (const line of lines) {
    const label = readHeadLabel(line.bare);
    if (label) {
      open = openField(label.field, label.value, line);
      fields.push(open);
    } else if (open && belongs(open, line)) open.lines.push(line);
    else {
      open = null;
      titles.push(line.text);
    }
  }
  return { values: toValues(fields), titles };
}

function openField(field: HeadField, value: string, line: Line): OpenField {
  const inline = value !== "";
  return { field, inline, lines: inline ? [{ ...line, text: value, bare: value }] : [] };
}

/**
 * A value beside its label ends with the paragraph. Below its label, a list ends with the next label,
 * any other value with its paragraph.
 */
function belongs(open: OpenField, line: Line): boolean {
  if (open.inline || (open.lines.length > 0 && !lists.has(open.field)))
    return line.gap === 0 && open.field !== "date";
  return true;
}

/** The first value of each field counts, but lists may be printed in several parts. */
function toValues(fields: readonly OpenField[]): Partial<Record<HeadField, string>> {
  const values: Partial<Record<HeadField, string>> = {};
  for (const { field, lines } of fields) {
    const value = join(field, lines);
    const known = values[field];
    if (value !== "")
      values[field] = known && lists.has(field) ? `${known}\n${value}` : (known ?? value);
  }
  return values;
}

/** A list's lines are entries, unless a line plainly goes on with the one above. */
function join(field: HeadField, lines: readonly Line[]): string {
  const separator = lists.has(field) ? "\n" : " ";
  return lines
    .map((line) => line.bare)
    .reduce(
      (text, line) => (text === "" ? line : `${text}${goesOn(text) ? " " : separator}${line}`),
      "",
    );
}

/** "… Linda Gravesen , Allan" / "Andersen, Hanna …": a name runs on over the line's end. */
function goesOn(text: string): boolean {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return line.includes(",") && !/\)$/.test(line);
}
