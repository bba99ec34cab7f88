/** Printed lines that hold several: glued headings and labels, and pages turned into one long line. */
import { capital } from "../recognise/capital.ts";
import { readCaseLine } from "../recognise/case-number.ts";
import { type Line, withText } from "../recognise/line.ts";
import { firmLabels, lookUpLabel } from "../recognise/section-labels.ts";
import { leadingNumber, type Surroundings, splitGluedHeading } from "./glued-heading.ts";
import { splitShoutedHead } from "./heads/shouted-head.ts";
import { inlineLabels, splitInline } from "./inline-labels.ts";
import type { Sifted } from "./noise.ts";
import { sharedByPages, unfoldPage } from "./page-line.ts";
import { mayRunOn, splitRunOn } from "./run-on.ts";

const labels = firmLabels.map(capital).join("|");
/** "BeslutningGodkendt.", "BilagIngen bilag.": no Danish word has a capital in its middle. */
const gluedLabel = new RegExp(`^(${labels})(?=\\p{Lu}\\p{Ll})(.+)$`, "u");
const gluedContents = /^(Indholdsfortegnelse|PUNKTER)(\d.*)$/;
/** "Sagsfremstilling2. Godkendelse af dagsorden": an empty label before the next item. */
const gluedToLabel = new RegExp(`^(${labels}|Referat)(\\d{1,4}\\. ?\\p{Lu}.{3,250})$`, "u");
/** Næstved prints an item as one paragraph: case number, text, "Byrådet, 16.12.2014", decision. */
const paragraph =
  /^(.*[.!?]|\d{2}\.\d{2}\.\d{2}-\S+.*?)\s(\p{Lu}[\p{L}, -]{3,60}, \d{1,2}\.\d{1,2}\.\d{4})\s(\p{Lu}.+)$/u;
/** "Beslutning Teknisk Udvalg, 28.02.2011 Anbefales.": the label, and what was decided. */
const labelledParagraph =
  /^((?:Beslutning )?\p{Lu}[\p{L}, -]{0,50}(?:[Uu]dvalg|[Rr]åd)(?:et)?, \d{1,2}\.\d{1,2}\.\d{4})\s(\p{Lu}.*[.!?])$/u;
/** "HavneudvalgetBeslutningsprotokol" */
const gluedBody =
  /^(.*(?:udvalg|råd)et)((?:(?:Beslutnings)?(?:[Pp]rotokol|[Rr]eferat)|Dagsorden)(?!\p{L}).*)$/u;
const gluedType = /^(Referat fra møde.*\d)(Referat|Dagsorden)$/;
/** Without one of these signs a line holds no glue of any kind. */
const mayBeGlued =
  /^(?:Indh|PUNK)|^[A-ZÆØÅ][a-zæøå ]+[A-ZÆØÅ]|\d(?:Ref|Dag)|, \d{1,2}\.\d|[a-zæøå.)!?]\d|[.!?)\]][A-ZÆØÅ][a-zæøå]|^(?:Frav|Afbud|Delt|Ikke)[a-zæøå ]+[-–•]|^(?:Frav|Afbud|Ikke).*(?:odkendt|røftet|iltrådt|nbefales|dsat|edtaget|aget til)/;
/** A portal's button before a label, a label at the end of a sentence, and a list right behind its label. */
const gluedButton = new RegExp(`^(?:Udskriv|Print)(?=(?:Sags(?:nr|id)|${labels}))(.+)$`, "u");
const labelBehind = new RegExp(`^(.*[.!?)\\]])((?:${labels}):?)$`, "u");
const gluedNames = /^(Fraværende|Afbud|Deltagere|Ikke til stede)(?:[-–•] ?)(?=\p{Lu}\p{Ll})(.+)$/u;
/** "Fraværende: Anna AgerGodkendt.", "Afbud: Bo Bæk Drøftet.": no name ends so, and what was decided begins. */
const verdictBehindNames =
  /^((?:Fraværende|Afbud(?: fra)?|Ikke til ?stede): [^.:]*\p{Ll}) ?((?:Godkendt|Drøftet|Tiltrådt|Anbefales|Udsat|Vedtaget|Taget til (?:efterretning|orientering))\.?)$/u;
/** Each kind of glue, the plain sign without which a line has none of it, and whether air parts its halves. */
const glues = [
  { sign: /^(?:Indh|PUNK)/, pattern: gluedContents, air: false },
  { sign: /^[A-ZÆØÅ][a-zæøå ]+[A-ZÆØÅ]/, pattern: gluedLabel, air: false },
  { sign: /^[A-ZÆØÅ][a-zæøå ]+\d/, pattern: gluedToLabel, air: true },
  { sign: /\d(?:Ref|Dag)/, pattern: gluedType, air: false },
  { sign: /^(?:Udskriv|Print)[A-ZÆØÅ]/, pattern: gluedButton, air: false },
  { sign: /[.!?)\]][A-ZÆØÅ][^.:!?]{3,60}:?$/, pattern: labelBehind, air: false },
  { sign: /^[A-ZÆØÅ][a-zæøå ]+[-–•]/, pattern: gluedNames, air: false },
  { sign: /^(?:Frav|Afbud|Ikke)/, pattern: verdictBehindNames, air: false },
  { sign: /, \d{1,2}\.\d{1,2}\.\d{4}\s/, pattern: paragraph, air: false },
  { sign: /, \d{1,2}\.\d{1,2}\.\d{4}\s/, pattern: labelledParagraph, air: false },
  {
    sign: /etBeslutningsprotokol|et(?:Protokol|Referat|Dagsorden)/,
    pattern: gluedBody,
    air: false,
  },
];

/** "Dagsorden: 1. Referat. 2. Økonomi. 3. Evt.": the agenda in one line. */
const agendaInLine = /^(Dagsorden:?|Punkter:) (1[.)] \p{Lu}.{3,300}? 2[.)] \p{Lu}.*)$/u;

/** Cut before each number that rises by one from 1. */
function agendaRows(text: string): string[] {
  const rows: string[] = [];
  for (const part of text.split(/\s(?=\d{1,2}[.)] \p{Lu})/u)) {
    if (part.startsWith(`${rows.length + 1}.`) || part.startsWith(`${rows.length + 1})`))
      rows.push(part);
    else rows.push([rows.pop(), part].join(" ").trim());
  }
  return rows;
}

/** `numbered` are the lines whose leading number only the table of contents prints. */
type Unfolded = Sifted & { readonly numbered: readonly Line[] };

/** Lines as they would stand had nothing been glued; all parts keep their printed line's number. */
export function unfoldLines(lines: readonly Line[]): Unfolded {
  const pages = pagesOf(lines);
  const shared = sharedByPages([...pages].map((line) => line.text));
  const kept: Line[] = [];
  const dropped: Line[] = [];
  const numbered: Line[] = [];
  const first = gluedFirstItem(lines);
  const runsOn = pages.size === 0 && mayRunOn(lines);
  const inline = pages.size === 0 ? inlineLabels(lines) : null;
  const above = new Set<number>();
  const rows = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const isAgenda = line.role === null && /^(?:Dagsorden|Punkter:)/.test(line.text);
    const agenda = isAgenda ? agendaInLine.exec(line.text) : null;
    const running =
      (agenda && [agenda[1] ?? "", ...agendaRows(agenda[2] ?? "")]) ??
      (line.role === null && !pages.has(line) ? splitShoutedHead(line.text) : null) ??
      (runsOn && line.role === null ? splitRunOn(line.text) : null);
    const labelled = inline && line.role === null ? splitInline(line.text, inline) : null;
    const again = rows.size > 0 ? rowAgain(line.text, rows) : null;
    if (running) kept.push(...asLines(line, running));
    else if (labelled) kept.push(...asLines(line, labelled));
    else if (again) kept.push(...asLines(line, again));
    else if (line === first?.line) kept.push(...asLines(line, first.parts));
    else if (pages.has(line)) {
      const page = unfoldPage(line.text, shared);
      const printed = asLines(line, page.lines).map((part) => {
        if (page.rows.has(part.text)) return { ...part, role: "item" as const };
        return page.labels.has(part.text) ? { ...part, role: "label" as const } : part;
      });
      dropped.push(...asLines(line, page.furniture));
      numbered.push(...printed.filter(({ text }) => page.numbered.has(text)));
      kept.push(...printed);
    } else if (mayHoldGlue(line)) {
      const isHeading = isBelowHeading(lines[i + 1]);
      kept.push(...asLines(line, gluedParts(line.text, { above, isHeading })));
    } else kept.push(line);
    const number = leadingNumber(kept.at(-1)?.bare ?? "");
    if (number === null) continue;
    above.add(number);
    if (i < longestHead) rows.add(line.text);
  }
  return { kept, dropped, numbered };
}

/** What a reader has said what is, is whole. */
function mayHoldGlue({ role, text }: Line): boolean {
  return role === null && text.length <= 600 && mayBeGlued.test(text);
}

/** "14. Eventuelt den 29.01.20138. Regnskab": the last row of a table, and then a row from above once more. */
function rowAgain(text: string, rows: ReadonlySet<string>): readonly string[] | null {
  if (leadingNumber(text) === null) return null;
  for (const row of rows)
    if (text.endsWith(row) && /\S/.test(text.charAt(text.length - row.length - 1)))
      return [text.slice(0, -row.length).trim(), "", row];
  return null;
}

const firstNumber = /^(.*[.:)!?]) ?(1([.)]) \p{Lu}.{3,150})$/u;
/** So many lines may a head have, and so far above the second item may the first one stand. */
const longestHead = 150;
const longestFirstItem = 12;

/** The first item at the end of the head's last line, where the second begins a line, and no first does. */
function gluedFirstItem(
  lines: readonly Line[],
): { readonly line: Line; readonly parts: readonly string[] } | null {
  const head = lines.slice(0, longestHead);
  const second = head.findIndex(({ bare }) => /^[12][.)] [A-ZÆØÅ]/.test(bare));
  if (!lines[second]?.bare.startsWith("2")) return null;
  for (const line of lines.slice(Math.max(0, second - longestFirstItem), second)) {
    const [, head = "", heading, sign = ""] = firstNumber.exec(line.text) ?? [];
    if (heading !== undefined && lines[second]?.bare.startsWith(`2${sign}`))
      return { line, parts: [head, "", heading] };
  }
  return null;
}

/** An empty text is air above the next. */
function asLines(line: Line, texts: readonly string[]): Line[] {
  let { gap } = line;
  return texts.flatMap((text) => {
    if (text === "") {
      gap += 1;
      return [];
    }
    const part = text === line.text ? line : withText(line, text, gap);
    gap = 0;
    return [part];
  });
}

/** A document re-hosted as a transcript has one line a page, which begins with the page's number. */
function pagesOf(lines: readonly Line[]): Set<Line> {
  const pages = new Set<Line>();
  const heading = lines.findIndex(isTranscriptHeading);
  if (heading < 0) return pages;
  let last = 0;
  for (const line of lines.slice(heading + 1)) {
    const number = Number(/^(\d{1,4}) /.exec(line.text)?.[1]);
    if (!(number > last && number <= last + longestPageGap)) continue;
    pages.add(line);
    last = number;
  }
  return pages;
}

function isTranscriptHeading({ text }: Line): boolean {
  return text.length === "transkript".length && /^transkript$/i.test(text);
}

/** So many pages may be missing, or hold nothing but a picture. */
const longestPageGap = 5;

function gluedParts(text: string, surroundings: Surroundings): readonly string[] {
  for (const { sign, pattern, air } of glues) {
    const match = sign.test(text) ? pattern.exec(text) : null;
    if (match) return air ? [match[1] ?? "", "", match[2] ?? ""] : match.slice(1);
  }
  const [before, heading] = splitGluedHeading(text, surroundings) ?? [];
  return before !== undefined && heading !== undefined ? [before, "", heading] : [text];
}

function isBelowHeading(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (readCaseLine(line.bare) !== null || lookUpLabel(line.bare)?.kind === "firm")
  );
}
