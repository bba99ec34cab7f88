/** Lists in a transcript: attachments and names have no sentence's end, so that the next label ends them. */
import { printedLabel } from "./transcript-labels.ts";

const listed = /^(?:Bilag|BILAG|Bilagsliste|Fraværende|FRAVÆRENDE|Afbud|AFBUD|Deltog ikke)$/;
/** The label, and behind it a capital or a figure, as a section's text begins. */
const nextLabel = new RegExp(` (${printedLabel})(?: ?:)? (?=[\\p{Lu}\\d])`, "u");
/** Names of attachments are made of labels too: "Bilag 1 Indstilling til byrådet". */
const longestList = 400;

/** The line below such a label, cut where the next label stands. */
export function splitLists(line: string, at: number, lines: readonly string[]): string[] {
  if (!listed.test(lines[at - 1] ?? "")) return [line];
  const found = nextLabel.exec(line.slice(0, longestList));
  if (!found) return [line];
  const behind = line.slice(found.index + found[0].length);
  return [line.slice(0, found.index).trim(), found[1] ?? "", behind].filter((part) => part !== "");
}
