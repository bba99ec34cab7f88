/** Labels as transcripts print them, in the middle of their one line a page. */
import { capital } from "../recognise/capital.ts";
import { firmLabels } from "../recognise/section-labels.ts";

/** Every firm label with a capital, and in capitals throughout. */
const printed = firmLabels.flatMap(spelled);

/** Any of them, as a part of a pattern. */
export const printedLabel = anyOf(printed);

/** Those in capitals throughout, as a part of a pattern. */
export const shoutedLabel = anyOf(printed.filter((label) => label === label.toUpperCase()));

/** A label at the start of a text, and what stands behind it; "Bilag 1: Notat" names an attachment. */
export const firstLabel = new RegExp(
  `^(${printedLabel})(?: ?:)? (?=[\\p{Lu}\\[\\d])(?!\\d{1,2}: )(.*)$`,
  "su",
);

function anyOf(labels: readonly string[]): string {
  return labels.map((label) => label.replace(/[()/.]/g, "\\$&")).join("|");
}

/** The table knows "resume" only; transcripts print "Resumé" and "RESUMÉ". */
function spelled(label: string): string[] {
  const accented = label === "resume" ? ["Resumé", "RESUMÉ"] : [];
  return [capital(label), label.toUpperCase(), ...accented];
}
