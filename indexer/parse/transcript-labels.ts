/** Labels as transcripts print them, in the middle of their one line a page. */
import { firmLabels } from "./section-labels.ts";

/** Every firm label with a capital, and in capitals throughout. */
export const printedLabels: readonly string[] = firmLabels.flatMap(spelled);

/** A label as a part of a pattern. */
export function escaped(label: string): string {
  return label.replace(/[()/.]/g, "\\$&");
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The table knows "resume" only; transcripts print "Resumé" and "RESUMÉ". */
function spelled(label: string): string[] {
  const accented = label === "resume" ? ["Resumé", "RESUMÉ"] : [];
  return [capital(label), label.toUpperCase(), ...accented];
}
