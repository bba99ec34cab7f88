/** Transcripts of free-form minutes have neither table nor case numbers: only their numbers head the items. */

import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { decidingIn } from "../recognise/said/verdict.ts";
import { isNameOrDate } from "./run-on.ts";
import { printedLabel } from "./transcript-labels.ts";

/** What only councils with caseworkers print. */
const formal = /Sagsnr|Sagsid|J\.nr|Åben sag|ÅBEN SAG|Åbent punkt|Lukket sag|LUKKET SAG/;
/** A number before a capital, and so many words that it is known again; without a stop below such a column head. */
const numbered =
  /(?:^|(?<!Åben|Lukket)\s)(?=((?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) (?=\d{1,3}[.)]))?(\d{1,3})([.)]?) \p{Lu}\S*(?: \S+)?))/gu;
/** "Pkt. 2: Meddelelser": a word tells the item from any list in it; behind a day it tells whose decision follows. */
const worded =
  /(?:^|(?<!\d{4}|Åben|Lukket)\s)(?=((?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) (\d{1,3})[.):]? \p{Lu}\S*(?: \S+)?))/gu;
const fewestWorded = 2;
/** What heads an item: "2.", "Punkt 2.", "ØU-56/07-O". */
const mark = String.raw`(?:(?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) )?\d{1,3}[.):]?|\p{Lu}{2,4}-\d{1,4}\/\d{2}-\p{Lu})`;
/** "Mødepunkt Beslutning 1 Godkendelse af dagsorden Godkendt. 2 …": the heads of a table's columns. */
const columnHead = /(?:^|\s)(?:Mødepunkt|Dagsordenspunkt|Punkt)(?: (?:Beslutning|Referat))?$/;
const longestColumnHead = 30;
const fewest = { plain: 3, belowColumnHead: 2 };
/** "2 1. Godkendelse": behind the page's number the first item's; two in a row are enough then. */
const pageNumber = /^\d{1,4} +$/;
/** A transcript loses numbers: one in between may be gone. */
const longestStep = 2;
/** "(Referat, Bilag 1)" */
const inBracket = /\([^)]*$/;
const longestBracket = 40;
/** "2. Godkendelse af referat Godkendt." */
const verdict = new RegExp(
  String.raw`^(${mark} .{3,150}?) ((?:(?:Referatet|Dagsordenen) (?:blev |er )?godkendt|Godkendt|Taget til|Udsat|Drøftet|Intet|Ingen)(?![\p{L}-]).*)$`,
  "su",
);

/** The beginnings ("2. Valg af") of the headings that rise by one from 1; none where they are too few. */
export function risingNumbers(pages: readonly string[]): ReadonlySet<string> {
  const named = pages.some((page) => formal.test(page)) ? [] : wordedNumbers(pages);
  if (named.length >= fewestWorded) return new Set(named);
  const beginnings: string[] = [];
  let last = 0;
  let sign: string | undefined;
  let atPageStart = false;
  for (const page of pages) {
    if (formal.test(page)) return new Set();
    for (const { index, 1: beginning = "", 2: number, 3: after } of matchesIn(page, numbered)) {
      const step = Number(number) - last;
      if (step < 1 || step > (last === 0 ? 1 : longestStep) || (sign ?? after) !== after) continue;
      if (after === "" && sign === undefined && !isBelowColumnHead(page, index)) continue;
      if (isNameOrDate(page, index)) continue;
      if (inBracket.test(page.slice(Math.max(0, index - longestBracket), index))) continue;
      if (last === 0) atPageStart = pageNumber.test(page.slice(0, index + 1));
      sign = after;
      last += step;
      beginnings.push(beginning);
    }
  }
  const least = sign === "" || atPageStart ? fewest.belowColumnHead : fewest.plain;
  return new Set(beginnings.length < least ? [] : beginnings);
}

/** Those behind a word, without a gap from 1. */
function wordedNumbers(pages: readonly string[]): string[] {
  const beginnings: string[] = [];
  for (const page of pages)
    for (const { 1: beginning = "", 2: number } of matchesIn(page, worded))
      if (Number(number) === beginnings.length + 1) beginnings.push(beginning);
  return beginnings;
}

function isBelowColumnHead(page: string, at: number): boolean {
  return columnHead.test(page.slice(Math.max(0, at - longestColumnHead), at).trimEnd());
}

/** A line with each such heading on a line of its own, before its verdict; `""` is air above it. */
export function splitAtNumbers(line: string, beginnings: ReadonlySet<string>): string[] {
  if (beginnings.size === 0) return [line];
  const lines: string[] = [];
  let done = 0;
  const [first = ""] = beginnings;
  const pattern = /^\p{L}/u.test(first) ? worded : numbered;
  for (const { index, 1: beginning = "" } of matchesIn(line, pattern)) {
    if (!beginnings.has(beginning)) continue;
    lines.push(line.slice(done, index).trim(), "");
    done = index;
  }
  return [...lines, line.slice(done).trim()].flatMap(splitHeading);
}

/** "3 Kalkning Sag: Kalkningspulje (1386) Arkitekten gennemgik …": whose case it is ends the title. */
const behindCase = new RegExp(
  String.raw`^(${mark} .{3,150}?) (Sag: .{2,150}?\(\d{1,6}\))(?: (.+))?$`,
  "su",
);

/** "Pkt. 1 Dagsorden 1. Budget 2. …", "Pkt. 2: Referat Bilag 1: …": a list, or what is attached, stands below the title. */
const aboveList = new RegExp(
  String.raw`^(${mark} (?:(?!: [01]\. ).){3,150}?[\p{L}\d)]) ((?:Bilag \d{1,2}:|(?:\p{Lu}[^.:]{2,40}: )?[01]\. \p{Lu}).*)$`,
  "su",
);

/** A heading apart from what was said: behind its verdict, its case, or where a sentence seems to begin. */
export function splitHeading(part: string): string[] {
  const parts =
    behindCase.exec(part) ??
    aboveList.exec(part) ??
    shorterTitle(wordedSentence.exec(part), firstSentence(part)) ??
    verdict.exec(part) ??
    deciding(part) ??
    firstSentence(part) ??
    subjectAndVerb.exec(part);
  const label = labelled.exec(part)?.index ?? part.length;
  // What stands before a label is cut there, and not behind it.
  if (!parts || (parts[1] ?? "").length > label) return [part];
  return parts.slice(1).filter((text) => text !== undefined);
}

/** The words with which a sentence begins, and no name: a title has no capital there. */
const sentenceWords =
  "Der|Det|Den|De|Vi|Man|Her|På|Med|Til|Ved|For|Efter|Som|Når|Hvis|Da|Fra|Om|Under|Siden|Alle|Denne|Dette|Disse|Ifølge|Begge|I";
/** Behind these words a title goes on: "Orientering om Det gode liv". */
const goesOn =
  "om|af|i|på|og|en|et|fra|til|med|for|ved|hos|mod|under|over|efter|mellem|samt|eller|via|vedr|vedrørende|den|det|som";
/** "Regnskab Der er brugt …"; "Mødeplan for 2014 MØDE DAG DATO …", the head of a table in capitals. */
const wordedSentence = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){2,150}?[\p{Ll}\d][)”"»]?)(?<! (?:${goesOn})) ((?:(?:${sentenceWords}) \p{Ll}|(?:\p{Lu}{3,} ){2}).+)$`,
  "su",
);

/** The cut at words is kept, unless a sentence seems to begin before it. */
function shorterTitle(
  worded: RegExpExecArray | null,
  sentence: RegExpExecArray | null,
): RegExpExecArray | null {
  const isBefore = (sentence?.[1]?.length ?? 0) < (worded?.[1]?.length ?? 0);
  return worded && sentence && isBefore ? sentence : worded;
}

const bodyBehind = new RegExp(
  String.raw`^(${mark} .{3,150}?) ((?:PU|MR|Udvalget|Rådet|Bestyrelsen|\p{Lu}\p{Ll}+(?:udvalget|rådet|bestyrelsen)) .+)$`,
  "su",
);

/** "4 Ny fløj PU anbefaler projektet.": who decides begins the sentence. */
function deciding(part: string): RegExpExecArray | null {
  const match = bodyBehind.exec(part);
  return match && decidingIn(match[2] ?? "") !== null ? match : null;
}

/** "2. Sti langs Egå Rambøll har lovet et udkast.": a title has no verb behind a name. */
const subjectAndVerb = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){2,100}?\p{L}{3,}) (\p{Lu}\p{L}+ (?:har|havde|er|var|blev|bliver|skal|vil|orientere(?:r|de)|fort(?:æller|alte)|oplyste?r?) .+)$`,
  "su",
);

const longestTitle = 100;
const words = {
  binding:
    "fra|til|med|for|ved|hos|mod|under|over|efter|mellem|samt|eller|via|vedr|vedrørende|den|det|som",
  role: "formand|næstformand|borgmester|skoleleder|leder|chef|direktør|kasserer|provst|konsulent|arkitekt",
};
/** A capital that no name explains, behind a word that asks for none, and then a sentence. */
const sentenceBehind = new RegExp(
  `^(${mark} (?:\\p{Lu}\\p{Ll}{3,}|.{2,${longestTitle}}? (?:\\p{Ll}[\\p{L}-]{2,}|(?:19|20)\\d{2})))(?<! (?:${words.binding}|${words.role})) (?=\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,2} \\p{Ll})(.+[.!?].*)$`,
  "su",
);
/** A label tells more of a title's end than any sentence does. */
const labelled = new RegExp(` (?:${printedLabel}) ?: `, "u");

function firstSentence(part: string): RegExpExecArray | null {
  return part.length > longestTitle && !labelled.test(part) ? sentenceBehind.exec(part) : null;
}
