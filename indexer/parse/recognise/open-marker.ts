/** Marks that say whether an item is open to the public, on lines of their own and in titles. */

/** `group` marks head a part of the agenda; the others stand at one item. */
export type OpenMarker = { readonly closed: boolean; readonly group: boolean };

const itemMarkers =
  /^(?:(åbent|åben|åben sag|åbent\s+punkt)|(lukket|lukket\s+punkt|lukket sag|\(?for lukkede døre\)?|fortroligt? (?:punkt|sag)|ikke[- ]offentligt? (?:punkt|sag)))[:.]?$/i;
const groupMarkers =
  /^(?:(åbne (?:dagsordens)?punkter|åbne (?:efterretnings|orienterings|beslutnings)?sager|åben dagsorden|åbent møde|åben del|offentlige (?:punkter|sager)|punkter på åbent møde|til behandling - for åbne døre)|(lukkede (?:dagsordens)?punkter|lukkede (?:efterretnings|orienterings|beslutnings)?sager|lukket dagsorden|lukket møde|lukket del|fortrolige (?:punkter|sager)|ikke[- ]offentlige (?:punkter|sager)|punkter på lukket møde|til behandling - for lukkede døre))[:.]?$/i;
const notPublic = "(?:lukket|fortroligt?|ikke[- ]offentligt?)";
const matter = String.raw`(?:punkt|pkt\.?|sag|møde|dagsordenspunkt)`;

/** "(lukket)", "- Lukket sag", ", lukket punkt" behind a title; "Fortroligt punkt:" before it. */
const closedTitles = [
  String.raw`^${notPublic}(?: ${matter})?(?:\s*[-–:](?![\p{L}\d])|$)`,
  String.raw`^${notPublic} (?:punkt|pkt|sag)\b`,
  String.raw`^[([]\s*${notPublic}(?: ${matter})?\s*[)\]]`,
  String.raw`[-–(/[]\s*${notPublic}(?: ${matter})?\s*[)\]]?\s*$`,
  String.raw`,\s*${notPublic} ${matter}\s*$`,
  String.raw`\blukket sag\s*$`,
  String.raw`\(for lukkede døre\)`,
];
const closedTitle = new RegExp(closedTitles.join("|"), "iu");

const closedReason = /punktet (?:er lukket af hensyn|behandles derfor som lukket)/i;

const byLaw = String.raw`(?:,?\s*(?:jf|jfr|iht|i henhold til|efter|med hjemmel i|på grund af|grundet)\b.{0,100})?[.:]?`;

/** Whole lines that say of their item that it is closed, wherever they stand in it. */
const closedSentence = new RegExp(
  [
    String.raw`^(?:(?:dette |dagsordens)?(?:punktet|punkt|sagen|emnet)\s+)?(?:(?:er blevet|er|blev|bliver|skal)\s+)?(?:behandle[st]?|behandlet|drøfte[st]|drøftet)\s+(?:derfor\s+)?(?:for lukkede døre|(?:på|i)(?: et)? lukket møde|som(?: et)? lukket (?:punkt|sag))${byLaw}$`,
    `^(?:dette |dagsordens)?(?:punktet|punkt) er (?:derfor )?${notPublic}${byLaw}$`,
    `^sagen er (?:fortrolig|ikke[- ]offentlig)${byLaw}$`,
    String.raw`^(?:åbent?\s*(?:/|eller)\s*lukket|offentlighed|(?:sags|punkt|møde|dagsordens)?type)\s*:\s*${notPublic}(?: ${matter})?[.]?$`,
    String.raw`^(?:lukket|fortroligt?)(?: ${matter})?\s*[:?]\s*ja[.]?$`,
    String.raw`^(?:åbent?|offentligt?)(?: ${matter})?\s*[:?]\s*nej[.]?$`,
  ].join("|"),
  "iu",
);

/** Right below a heading these words alone say it too. */
const closedWords = new RegExp(String.raw`^\(?${notPublic}(?: ${matter})?\)?${byLaw}$`, "iu");

/** Reads a line that is nothing but such a mark. */
export function readOpenMarker(text: string): OpenMarker | null {
  if (text.length > 50 || !/^[åÅlL(pPtTfFiIoO]/.test(text)) return null;
  const item = itemMarkers.exec(text);
  if (item) return { closed: item[2] !== undefined, group: false };
  const group = groupMarkers.exec(text);
  return group && { closed: group[2] !== undefined, group: true };
}

/** Whether a title says that the item is closed. */
export function isClosedTitle(title: string): boolean {
  return closedTitle.test(title);
}

/** Longer lines are sentences about something. */
const longestLine = 160;

/** Whether a line of the item says that it is closed, or why. */
export function tellsWhyClosed(line: string): boolean {
  const text = line.trim();
  return closedReason.test(text) || (text.length <= longestLine && closedSentence.test(text));
}

/** Whether one of the first lines below a heading says that the item is closed. */
export function opensClosed(line: string): boolean {
  const text = line.trim();
  return text.length <= longestLine && closedWords.test(text);
}
