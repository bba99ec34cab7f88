/** Documents that print their labels in the middle of lines, as a table's cells run together do. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Line } from "../recognise/line.ts";
import { lookUpLabel } from "../recognise/section-labels.ts";
import { unfoldText } from "./running-text.ts";
import { recurringLabels } from "./transcript-labels.ts";

/** The labels that recur in the middle of lines; null where labels have lines of their own, or none recur. */
export function inlineLabels(lines: readonly Line[]): RegExp | null {
  const texts = lines.map(({ text }) => text).filter((text) => text.length >= shortest);
  const recurring = recurringLabels(texts);
  if (!recurring) return null;
  const inside = texts.reduce((sum, text) => sum + matchesIn(text, recurring).length, 0);
  const alone = lines.filter(({ bare }) => lookUpLabel(bare)?.kind === "firm").length;
  return inside >= fewest && inside > alone ? recurring : null;
}

const fewest = 3;
/** In letters: a line that holds a label and what stands around it. */
const shortest = 60;

/** The line with each of those labels on a line of its own; null where it holds none. */
export function splitInline(text: string, recurring: RegExp): readonly string[] | null {
  if (text.search(recurring) < 0) return null;
  return unfoldText(text, { body: "", recurring });
}
