/**
 * Titles in a transcript: nothing but its table of contents tells where a title ends and the text
 * begins, for the table holds the title and then another.
 */
import type { SectionType } from "../../../contract/meeting.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { lookUpLabel } from "../recognise/section-labels.ts";
import { caseNumber, commonRun, fewestWords, isCutTitle, longestTitle } from "./contents-run.ts";
import { splitBehindCaseworker, titleAtEnd } from "./headings/case-titles.ts";
import { isNameOrDate } from "./run-on.ts";
import { type ContentsWords, contentsHeading, toWords } from "./transcript-contents.ts";
import { groupOfItems, printedLabel } from "./transcript-labels.ts";
import { apartFromHead } from "./transcript-numbers.ts";

/** A label, or the case number that stands between a title and its label. */
const labelNext = new RegExp(
  `^(?:(?:${printedLabel})(?: |:|$)|(?:[A-ZÆØÅ]{2,8} \\/ )?\\d{2}\\/\\d{2,6}(?: |$))`,
  "u",
);
const numbered =
  /(?:^|(?<!Åben|Lukket|punkt)\s)(?=(?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) )?(\d{1,4})\. ["“”»'(\p{Lu}\d])/gu;
const itemWord = /^(?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) )?\d{1,4}\./;
const mark = /^(?:Åben sag|Åbent punkt|Lukket sag|ÅBEN SAG|LUKKET SAG)$/;
/** Initials and case number: "KABE / 08/1234"; what is left of a subject and its facet: "S00 13/1234" */
const caseAboveMark = /^(?:[A-ZÆØÅ\d]{2,8} \/ |[A-ZÆØÅ]\d{2} )\d{2}\/\d{1,6}$/;

/** A page's lines, with each title that the table knows on a line of its own; `""` is air above it. */
export function splitTitles(lines: readonly string[], contents: ContentsWords): string[] {
  if (contents.words.length === 0) return [...lines];
  return lines.flatMap((line, i) => {
    if (isMarked(lines[i + 1] ?? "")) return splitBeforeMark(line, contents);
    const behind = splitBehindCaseworker(line, contents);
    if (behind) return behind;
    const opening = i === 0 ? splitOpening(line, contents, lines.slice(1)) : null;
    const ending = isAboveCase(lines[i + 1] ?? "") ? splitEnding(line, contents) : null;
    return opening ?? ending ?? splitNumbered(line, contents);
  });
}

/** What an item's own text begins with. */
const caseBegins: ReadonlySet<SectionType> = new Set(["summary", "topic", "case-description"]);

function isAboveCase(below: string): boolean {
  const label = lookUpLabel(below);
  return label?.kind === "firm" && caseBegins.has(label.type);
}

/** Behind a sentence's end, or behind a sign that the print has before each title. */
const beforeTitle = /[.!?](?: (?:\p{Lu}|[•▪·●■□○\p{Co}\p{So}]))?$/u;

/** "… Godkendt. Ø Støjplan for Egerup", and below it "Sagsfremstilling": the title of the next item. */
function splitEnding(line: string, contents: ContentsWords): string[] | null {
  if (contents.isAgenda || contentsHeading.test(line)) return null;
  const title = titleAtEnd(line.slice(-longestTitle), contents);
  const above = line.slice(0, line.length - title.length).trimEnd();
  if (title.split(" ").length < fewestWords || !beforeTitle.test(above)) return null;
  const [sign = ""] = / \S$/u.exec(above) ?? [];
  return [above.slice(0, above.length - sign.length), sign.trim(), "", title];
}

/** What is left of "11/4492". */
const halfNumber = / \/\d{3,6}$/;

/** What a page may print above its first title: "Side A". */
const mostBeforeTitle = 3;

/** "A Godkendelse af dagsorden Resumé Rådet skal …": a title without a number, and a label right below. */
function splitOpening(
  line: string,
  contents: ContentsWords,
  below: readonly string[],
): string[] | null {
  const words = line.replace(halfNumber, "").slice(0, longestTitle).split(" ");
  const isAlone = below.length === 0 && !contentsHeading.test(line);
  for (let at = 0; at <= mostBeforeTitle; at++) {
    // "Dato 13. januar 2016": a word of a title in the table, and no title.
    if (at > 0 && /^\p{Ll}/u.test(words[at] ?? "")) continue;
    const isCut = isAlone && isCutTitle(line.split(" ").slice(at).join(" "), contents);
    const told = titleBeforeLabel(words.slice(at), contents, below[0] ?? "");
    const count = isCut ? words.length - at : told;
    if (count === 0) continue;
    const title = words.slice(at, at + count).join(" ");
    const from = line.indexOf(title) + title.length;
    const printed = [numberInContents(title, contents, below), title].join("");
    return [words.slice(0, at).join(" "), "", printed, line.slice(from).trim()];
  }
  return null;
}

/** "1. " where the table numbers the title so, and the page goes on with item 2: the page lost its number alone. */
function numberInContents(
  title: string,
  { words, places }: ContentsWords,
  below: readonly string[],
): string {
  const [first = "", second] = toWords(title.split(" "));
  const at = (places.get(first) ?? []).find((place) => words[place + 1] === second) ?? 0;
  const number = /^\d{1,3}$/.test(words[at - 1] ?? "") ? Number(words[at - 1]) : null;
  if (number === null) return "";
  const next = new RegExp(`(?:^|\\s)${number + 1}\\. \\p{Lu}`, "u");
  return below.some((line) => next.test(line)) ? `${number}. ` : "";
}

/** So many words of a title may its row in the table have lost, most of them dates. */
const mostLost = 6;

/** How many of the words are the title: those that the table knows, and what is left up to the label. */
function titleBeforeLabel(
  words: readonly string[],
  contents: ContentsWords,
  below: string,
): number {
  const known = commonRun(words, contents);
  if (known === 0) return 0;
  const whole = known === words.length && known >= fewestWords && !contents.isAgenda;
  if (whole && labelNext.test(below)) return known;
  const lost = known < fewestWords ? 0 : mostLost;
  for (let count = known; count <= known + lost && count < words.length; count++) {
    if (labelNext.test(words.slice(count).join(" "))) return count;
    if (/\p{L}{3}[.:;!?]$/u.test(words[count] ?? "")) return 0;
  }
  return 0;
}

function isMarked(below: string): boolean {
  return mark.test(below) || caseAboveMark.test(below);
}

/** In the table itself no row is a title; a heading below it has so many words at most. */
const longestBelowTable = 20;

/** A title that ends its line but for so many words is whole: the table lost the rest of it. */
const lostWords = 3;

/** "2. Støjplan for Egerup Forvaltningen har …"; in the table itself only what stands below it. */
function splitNumbered(text: string, contents: ContentsWords): string[] {
  const lines: string[] = [];
  let done = 0;
  const places = matchesIn(text, numbered);
  const heading = contentsHeading.exec(text);
  for (const [i, { index, 1: digits }] of places.entries()) {
    if (index < done || isNameOrDate(text, index)) continue;
    const table = heading && opensTable(text, heading, index);
    if (table !== null) {
      // What stands above the table is set apart from it.
      lines.push(text.slice(done, table).trim(), "");
      done = table;
      continue;
    }
    const next = contents.isAgenda ? nextRow(places, i, Number(digits)) : text.length;
    const line = text.slice(index, Math.min(index + longestTitle, next)).trim();
    const number = itemWord.exec(line)?.[0] ?? "";
    const words = line.slice(number.length).trimStart().split(" ");
    const count = commonRun(words, contents);
    const left = words.length - count;
    if (
      index < done ||
      count === 0 ||
      ((left > 0 || words.length > longestBelowTable) && heading !== null)
    )
      continue;
    const ends = left > lostWords || caseNumber.test(words[count] ?? "");
    const title = [number, ...words.slice(0, ends ? count : words.length)].join(" ");
    const above = text.slice(done, index).trim();
    lines.push(...(contents.isAgenda ? apartFromHead(above) : [above]), "", title);
    done = text.indexOf(title, index) + title.length;
  }
  return [...lines, text.slice(done).trim()];
}

/** Right behind its heading, and what heads its first group, stands the table's first row: the heading's place; null elsewhere. */
function opensTable(text: string, heading: RegExpExecArray, at: number): number | null {
  const between = text.slice(heading.index + heading[0].length, at).trim();
  return between === "" || groupAlone.test(between) ? heading.index : null;
}

const groupAlone = new RegExp(`^:? ?${groupOfItems}$`, "u");

/** Where the row with the next number begins, or the items behind the last row, no further off than a title may reach: no title runs on into it. */
function nextRow(places: readonly RegExpExecArray[], at: number, number: number): number {
  const end = (places[at]?.index ?? 0) + longestTitle;
  for (let i = at + 1; i < places.length; i++) {
    const place = places[i];
    if (!place || place.index > end) break;
    const next = Number(place[1]);
    if (next === number + 1 || (next === 1 && number > 1)) return place.index;
  }
  return end;
}

/** "Handicaprådet Side Støjplan for Egerup", and below it "Åben sag". */
function splitBeforeMark(line: string, contents: ContentsWords): string[] {
  const words = line.slice(-longestTitle).split(" ");
  const from = words.findIndex(
    (_, at) => commonRun(words.slice(at), contents) === words.length - at,
  );
  const title = from < 0 ? "" : words.slice(from).join(" ");
  const head = line.slice(0, line.length - title.length).trim();
  return title === "" || /^\d*\.?$/.test(head) ? [line] : [head, title];
}
