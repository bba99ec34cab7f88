/** Labels as transcripts print them, in the middle of their one line a page. */
import { escapePattern } from "../../../contract/plain/text/escape-pattern.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { capital } from "../recognise/capital.ts";
import { firmLabels } from "../recognise/section-labels.ts";

/** Every firm label with a capital, and in capitals throughout. */
const printed = firmLabels.flatMap(spelled);

/** Any of them, as a part of a pattern. */
export const printedLabel = anyOf(printed);

/** Those in capitals throughout, as a part of a pattern. */
export const shoutedLabel = anyOf(printed.filter((label) => label === label.toUpperCase()));

const groups =
  "(?:Åbne|Lukkede|Offentlige|Fortrolige|Øvrige) (?:efterretnings|orienterings|beslutnings|dagsordens)?(?:sager|punkter)|(?:Beslutnings|Orienterings|Efterretnings|Meddelelses|Drøftelses)(?:sager|punkter)|(?:Sager|Punkter) til (?:beslutning|orientering|efterretning|drøftelse|behandling)|(?:Åben|Lukket) dagsorden";

/** What heads a group of items, and is no part of their titles; a part of a pattern. */
export const groupOfItems = `(?:${groups}|${groups.toUpperCase()})`;

/** A fact of an item whose value a transcript loses; a part of a pattern. */
export const factWord = "(?:Sagsnr|Sagsid|J\\.nr|Dok\\.? ?nr|Sagsbeh|Initialer)\\.?";

/** A label at the start of a text, and what stands behind it; "Bilag 1: Notat" names an attachment. */
export const firstLabel = new RegExp(
  `^(${printedLabel})(?: ?:)? (?=[\\p{Lu}\\[\\d])(?!\\d{1,2}: )(.*)$`,
  "su",
);

/** What heads a list, and names a thing in it as well: "Bilag Notat". */
const alsoNames = /^(?:bilag|afbud|fremmøde|hjemmel)$/i;
/** Behind these words a sentence goes on; a part of a pattern. */
export const goesOn =
  "om|af|i|på|og|en|et|fra|til|med|for|ved|hos|mod|under|over|efter|mellem|samt|eller|via|vedr\\.?|vedrørende|den|det|som|at|se|jf\\.";
const behindLabel = String.raw`(?= ?:| [\p{Lu}\[\d]|$)`;
const anyPlace = new RegExp(
  `(?<!(?:^| )(?:${goesOn})) (${anyOf(printed.filter((label) => !alsoNames.test(label)))})${behindLabel}`,
  "gu",
);
const fewest = 2;

/**
 * The labels that come again and again: in such a document they are labels also where no sentence ends before
 * them, as behind the facts of an item. Null where there are none.
 */
export function recurringLabels(pages: readonly string[]): RegExp | null {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const { 1: label = "" } of matchesIn(page, anyPlace))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].filter(([, count]) => count >= fewest).map(([label]) => label);
  if (labels.length === 0) return null;
  labels.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!(?:^| )(?:${goesOn})) (${anyOf(labels)})(?: ?:)?${behindLabel} *`, "gu");
}

function anyOf(labels: readonly string[]): string {
  return labels.map(escapePattern).join("|");
}

/** The table knows "resume" only; transcripts print "Resumé" and "RESUMÉ". */
function spelled(label: string): string[] {
  const accented = label === "resume" ? ["Resumé", "RESUMÉ"] : [];
  return [capital(label), label.toUpperCase(), ...accented];
}
