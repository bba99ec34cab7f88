/** Marks that say whether an item is open to the public, on lines of their own and in titles. */

/** `group` marks head a part of the agenda; the others stand at one item. */
export type OpenMarker = { readonly closed: boolean; readonly group: boolean };

const itemMarkers =
  /^(?:(åbent|åben|åben sag|åbent\s+punkt)|(lukket|lukket\s+punkt|lukket sag|\(?for lukkede døre\)?))[:.]?$/i;
const groupMarkers =
  /^(?:(åbne (?:dagsordens)?punkter|åbne (?:efterretnings|orienterings|beslutnings)?sager|åben dagsorden|punkter på åbent møde|til behandling - for åbne døre)|(lukkede (?:dagsordens)?punkter|lukkede (?:efterretnings|orienterings|beslutnings)?sager|lukket dagsorden|punkter på lukket møde|til behandling - for lukkede døre))[:.]?$/i;
const closedTitle =
  /^lukket(?: (?:punkt|sag))?(?:\s*[-–:]|$)|[-–(]\s*lukket(?: (?:punkt|sag))?\)?\s*$|\blukket sag\s*$|^lukket punkt\b|\(for lukkede døre\)/i;
const closedReason = /punktet (?:er lukket af hensyn|behandles derfor som lukket)/i;

/** Reads a line that is nothing but such a mark. */
export function readOpenMarker(text: string): OpenMarker | null {
  if (text.length > 50 || !/^[åÅlL(pPtTfF]/.test(text)) return null;
  const item = itemMarkers.exec(text);
  if (item) return { closed: item[2] !== undefined, group: false };
  const group = groupMarkers.exec(text);
  return group && { closed: group[2] !== undefined, group: true };
}

/** Whether a title says that the item is closed. */
export function isClosedTitle(title: string): boolean {
  return closedTitle.test(title);
}

/** Whether a line of the item says why it is closed. */
export function tellsWhyClosed(line: string): boolean {
  return closedReason.test(line);
}
