/** A whole page on one line, as transcripts of PDF files print it: labels and facts run on in the text. */
import { printedLabel, shoutedLabel } from "./transcript-labels.ts";
import { risingNumbers, splitAtNumbers } from "./transcript-numbers.ts";
import { type ContentsWords, contentsWords, splitTitles } from "./transcript-titles.ts";

const facts =
  "Mødedato|Forum|Tid|Sted|Tidspunkt|Til stede|Tilstede|Mødetidspunkt|Mødested|Mødelokale|Deltagere|Medlemmer|Afbud fra|Afbud|Fraværende|Referent|Bemærkninger|Starttidspunkt|Sluttidspunkt|Sagsnr\\.?|Sagsid\\.?|Sagsnummer|Dok\\.? ?nr\\.?|Initialer|Sagsansvarlig|Sagsbehandler|J\\.nr\\.?|Acadre sagsnr\\.?|Kompetenceudvalg";
const markers = "Åben sag|Åbent punkt|Lukket sag|Lukket punkt|ÅBEN SAG|LUKKET SAG";
const decision =
  "(?:Beslutning(?:er)?|BESLUTNING)(?: (?:i|I|fra|FRA))? [\\p{Lu}][\\p{L}, -]{3,70}? (?:den|DEN)(?: \\d[\\d./-]+\\d| \\d{1,2}\\. \\p{L}+ \\d{4})?(?= [\\p{Lu}\\[]| ?:|$)";

const beforeFact = new RegExp(
  ` (?=(?:${facts})\\s?:)| (?=(?:${markers})(?= |$))| (?=\\d{2}\\.\\d{2}\\.\\d{2}[.-][A-ZÆØÅ]\\d{2})| (?=Sagsoversigt )| (?=[A-ZÆØÅ\\d]{2,8} \\/ \\d{2}\\/\\d{1,6} (?:${markers}))| (?=Mødet (?:hævet|slut|sluttede|afsluttet|påbegyndt)(?: |$))`,
  "gu",
);
/** A label right after a fact's value: "Sagsnr.: 11/123 Beslutning Godkendt." */
const afterFact = new RegExp(`^((?:${facts})\\s?:\\s?\\S+) (?=(?:${printedLabel})(?: |$))`);
const aroundMarker = new RegExp(`^(${markers}) (?=\\S)`, "u");
/** "Byrådets møde 28. november 2005 Punkt 1: Godkendt." */
const decisionAtMeeting =
  "\\p{Lu}[\\p{L}, -]{4,60}?s møde \\d{1,2}\\. \\p{L}+ \\d{4},? (?:Punkt|pkt\\.?) \\d{1,4}(?=:)";
const beforeDecision = new RegExp(`(?:^| )(${decision}|${decisionAtMeeting}):?\\s*`, "gu");
const wholeDecision = new RegExp(
  `^(?:${decision}|${decisionAtMeeting.replace("(?=:)", "")})$`,
  "u",
);
/** In running text a label is one only after a sentence's end, as the line's first word, or with a colon. */
const runningLabel = new RegExp(
  `(?:(?:^|(?<=[.:;)\\]!?]) )(${printedLabel})|(?:^| )(${shoutedLabel})| (${printedLabel})(?= ?: ))(?: ?:)?(?= [\\p{Lu}\\[\\d]|$)\\s*`,
  "gu",
);

/** What a page's line held: the lines, and the page's own number and head. */
export type UnfoldedPage = {
  readonly lines: readonly string[];
  readonly furniture: readonly string[];
};

/** "3 ", and "Byrådet Onsdag den Side 3 " before the text, its number often lost; "Side 3", "3 / 48", "Side 3 af 9" after it. */
const edges =
  /^(\d{1,4} +(?:(?![^.:]{0,80}(?:fortegnelse|oversigt|behandles))[^.:]{0,80}\bSide:? (?:\d{1,4} (?=\S)|\p{Lu} (?=\p{Lu}\p{Ll})|(?=["“]?\p{Lu}\p{Ll}|\d{1,2}\. )))?)(.*?)( +(?:Side:? ?)?\d{1,4}(?: (?:\/|af) \d{1,4})?)?$/u;

/**
 * What the pages of a document share: the head (`""` for none), the words of their table of contents,
 * and where there is no such table, how the numbered headings begin.
 */
export type Pages = {
  readonly head: string;
  readonly contents: ContentsWords;
  readonly numbered: ReadonlySet<string>;
};

export function sharedByPages(pages: readonly string[]): Pages {
  const contents = contentsWords(pages);
  const numbered = contents.words.length > 0 ? new Set<string>() : risingNumbers(pages);
  return { head: runningHead(pages), contents, numbered };
}

/** The lines of a page without its number and running head. */
export function unfoldPage(
  page: string,
  { head: running, contents, numbered }: Pages,
): UnfoldedPage {
  const [, number = "", rest = page, foot = ""] = edges.exec(page) ?? [];
  const shared = running !== "" && rest.startsWith(running) ? running : "";
  const furniture = [number, shared, foot].map((part) => part.trim()).filter((part) => part !== "");
  const text = rest.slice(shared.length).trimStart();
  const lines = splitAtNumbers(text, numbered).flatMap((part) =>
    part === "" ? [part] : unfoldText(part),
  );
  return { lines: splitTitles(lines, contents).flatMap(splitFirstLabel), furniture };
}

/** The words that most pages begin with, after their number. */
function runningHead(pages: readonly string[]): string {
  const beginnings = pages.map((page) =>
    page
      .slice(0, 120)
      .replace(/^\d{1,4} +/, "")
      .split(" "),
  );
  for (let words = longestHead; words > 0; words--) {
    const [head, count] = commonest(beginnings.map((all) => all.slice(0, words).join(" ")));
    if (count >= 3 && count * 5 >= pages.length * 3 && !/\d/.test(head)) return head;
  }
  return "";
}

const longestHead = 8;

function commonest(texts: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
}

function unfoldText(text: string): string[] {
  if (/^Indholdsfortegnelse/i.test(text)) return [text];
  return text
    .replace(decisionOfNobody, "$1:")
    .replace(caseBehindLabels, "$1 $3 $2")
    .replace(aboveBracket, "\n$1\n")
    .replace(beforeFact, "\n")
    .split("\n")
    .flatMap((line) => line.replace(afterFact, "$1\n").split("\n"))
    .flatMap((line) => line.replace(aroundMarker, "$1\n").split("\n"))
    .flatMap((line) => line.replace(beforeDecision, "\n$1\n").split("\n"))
    .flatMap((line) =>
      wholeDecision.test(line) ? [line] : line.replace(runningLabel, "\n$1$2$3\n").split("\n"),
    )
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A table's column of labels, then its values: "Sagsnr.: Sagen afgøres i: Bilag: 14/7630 Byrådet" */
const caseBehindLabels = /(Sagsnr\.? ?:) ((?:\p{Lu}[\p{L} ]{2,25}: ){1,3})(\d{2}\/\d{2,6})(?= )/gu;
/** kk.dk ends every title with a bracket for its case number: "1. Godkendelse af dagsorden ( ) Formanden …" */
const aboveBracket =
  /(?:^|(?<=[.!?]) )(\d{1,3}\. \p{Lu}[^()]{2,200} \(\s?(?:20\d{2}-\d{4,7})?\s?\))(?: (?=\p{L})|$)/gu;

/** What a title from the table left begins with the label below the title. */
const firstLabel = new RegExp(`^(${printedLabel})(?: ?:)? (?=[\\p{Lu}\\[\\d])(.*)$`, "su");

function splitFirstLabel(line: string, at: number, lines: readonly string[]): string[] {
  const belowTitle = at > 1 && lines[at - 2] === "";
  const parts = belowTitle ? firstLabel.exec(line)?.slice(1) : null;
  return parts ?? [line];
}

/** "Beslutning den : Godkendt.": body and date are lost, the label is not. */
const decisionOfNobody = /\b(Beslutning|BESLUTNING) den ?:/g;
