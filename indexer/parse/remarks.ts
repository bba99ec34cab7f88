/** Labels that free-form minutes put before all that was said of an item: "Bemærkninger: Formanden bød velkommen." */
import type { CutItems } from "./items/cut-items.ts";
import type { Label } from "./recognise/label.ts";
import { isFormal, type Recognised } from "./recognise/recognised.ts";
import { tellsPast } from "./recognise/said/statement.ts";
import { isVerdict } from "./recognise/said/verdict.ts";

/** Where caseworkers write, they are remarks and no more. */
const remarks = /^(bemærkning(?:er)?|kommentar(?:er)?|noter|notater)(?:\s*:\s*(.*)|\s*)$/isu;
const fewest = 3;

/**
 * The same lines; right below the titles such a word heads what was said, and so what was decided where nothing else
 * does, if it recurs there and what stands behind it tells what came of most.
 */
export function withRemarks(
  rows: readonly Recognised[],
  { starts }: CutItems,
): readonly Recognised[] {
  const found = new Map(
    starts.flatMap(({ end, extras }) => (extras.length > 0 ? [] : readRemark(rows[end], end))),
  );
  if (found.size < fewest || rows.some(isFormal)) return rows;
  const told = [...found].filter(([at, { rest }]) => isTold(rest || rows[at + 1]?.line.text));
  if (told.length * 2 < found.size) return rows;
  return rows.map((row, at) => ({ ...row, label: found.get(at) ?? row.label }));
}

function readRemark(row: Recognised | undefined, at: number): [number, Label][] {
  const [, label, rest = ""] = remarks.exec(row?.line.bare ?? "") ?? [];
  if (label === undefined) return [];
  const kinds = { type: "decision", kind: "fallback", source: null, route: false } as const;
  return [[at, { ...kinds, label, rest: rest.trim() }]];
}

function isTold(text = ""): boolean {
  return tellsPast(text) || isVerdict(text);
}
