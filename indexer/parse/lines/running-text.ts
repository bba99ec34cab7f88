/** Labels and facts that run on in the text of a page: each becomes a line of its own. Pure. */

import { escapePattern } from "../../../contract/plain/text/escape-pattern.ts";
import { splitHeading } from "./headings/split-heading.ts";
import { contentsHeading } from "./transcript-contents.ts";
import {
  factWord,
  firstLabel,
  groupOfItems,
  printedLabel,
  shoutedLabel,
} from "./transcript-labels.ts";
import {
  splitAtDecided,
  splitAtRecommendation,
  splitBehindAbsentees,
  splitGroups,
  splitLists,
  splitSteps,
  splitVerdicts,
} from "./transcript-lists.ts";

const plainFacts =
  "Mødedato|Dato|Forum|Tid|Sted|Tidspunkt|Til stede|Tilstede|Mødetidspunkt|Mødested|Mødelokale|Mødedeltagere|Deltagere|Medlemmer|Afbud fra|Afbud|Fraværende|Referent|Bemærkninger|Starttidspunkt|Sluttidspunkt|Sagsnr\\.?|Sags nr\\.?|Sagsid\\.?|Sagsnummer|Dok\\.? ?nr\\.?|Initialer|Sagsansvarlig|Sagsbehandler|J\\.nr\\.?|Acadre sagsnr\\.?|Kompetenceudvalg";
/** As the table prints them, and in capitals throughout. */
const facts = `${plainFacts}|${plainFacts.toUpperCase()}|MØDET HÆVET`;
const markers = "Åben sag|Åbent punkt|Lukket sag|Lukket punkt|ÅBEN SAG|LUKKET SAG";
const someDay = "(?: \\d[\\d./-]+\\d| \\d{1,2}\\. \\p{L}+ \\d{4})";
const decision = `(?:Beslutning(?:er)?|BESLUTNING)(?:(?: (?:i|I|fra|FRA))? [\\p{Lu}][\\p{L}, &-]{3,70}?(?: (?:den|DEN)${someDay}?|,${someDay}| Dato:${someDay}?)| (?:den|DEN)${someDay})(?= [\\p{Lu}\\[]| ?:|$)`;

const beforeFact = new RegExp(
  `(?<!Beslutning fra \\p{Lu}[\\p{L}-]+) (?=(?:${facts})\\s?:)| (?=(?:${markers})(?= |$))|(?<!:) (?=\\d{2}\\.\\d{2}\\.\\d{2}[.-][A-ZÆØÅ]\\d{2})| (?=[A-ZÆØÅ]\\d{2} \\d{2}\\/\\d{1,6}(?: |$))| (?=Sagsoversigt )| (?=[A-ZÆØÅ -]{3,40}UDVALGET \\d{1,3}\\. \\p{Lu})| (?=Sag Dok Initialer:)| (?=Indholdsfortegnelse )|(?<!Åben|Lukket) (?=(?:(?:Åben|Lukket) )?Punkt \\d{1,3}\\. \\p{Lu}\\p{Ll})| (?=[A-ZÆØÅ\\d]{2,8} \\/ \\d{2}\\/\\d{1,6} (?:${markers}))| (?=(?:Start|Slut)tidspunkt for møde(?: |:|$))| (?=Mødet (?:hævet|slut|sluttede|afsluttet|påbegyndt)(?: |$))`,
  "gu",
);
/** A label right after a fact's value: "Sagsnr.: 11/123 Beslutning Godkendt." */
const afterFact = new RegExp(`^((?:${facts})\\s?:\\s?\\S+) (?=(?:${printedLabel})(?: |$))`);
const aroundMarker = new RegExp(`^(${markers}) (?=\\S)`, "u");
/** "Byrådets møde 28. november 2005 Punkt 1: Godkendt." */
const decisionAtMeeting =
  "\\p{Lu}[\\p{L}, -]{4,60}?s møde \\d{1,2}\\. \\p{L}+ \\d{4},? (?:Punkt|pkt\\.?) \\d{1,4}(?=:)";
/** "Fritidsudvalget, den 13. oktober 2010: Godkendt." */
const decisionOfBody =
  "(?:\\p{Lu}\\p{L}*-(?:,| og) )*\\p{Lu}\\p{L}*(?:udvalget|rådet|bestyrelsen), den \\d{1,2}\\. \\p{L}+ \\d{4}:";
const anyDecision = `${decision}|${decisionAtMeeting}|${decisionOfBody}`;
const beforeDecision = new RegExp(`(?:^| )(${anyDecision}) ?:?\\s*`, "gu");
const wholeDecision = new RegExp(`^(?:${anyDecision.replaceAll("(?=:)", "")})$`, "u");
/** "Bilag 1 er kun vedlagt på nettet.": a sentence. */
const tellsOfFile =
  "(?<=Bilag) \\d{1,2} (?:er|og|viser|indeholder|beskriver|omfatter|vedlægges)(?!\\p{L})";
/** In running text a label is one only after a sentence's end, as the line's first word, or with a colon. */
const runningLabel = new RegExp(
  `(?:(?:^|(?<=[.:;)\\]!?]) )(${printedLabel})|(?:^| )(${shoutedLabel})| (${printedLabel})(?= ?: ))(?: ?:)?(?= [\\p{Lu}\\[\\d]|$)(?! \\d{1,2}: |${tellsOfFile})\\s*`,
  "gu",
);

/** "Kulturudvalget den Udvalget videresender sagen …": the body that meets, its date lost, and what it decided. */
function withOwnDecision(text: string, body: string): string {
  if (body === "" || !text.includes(` ${body} den `)) return text;
  const dated = new RegExp(
    `(?<=[.:;)\\]!?]) ${escapePattern(body)} den${someDay}(?= \\p{Lu})`,
    "gu",
  );
  return text
    .replace(dated, (printed) => `\n${printed.trim()}:\n`)
    .replaceAll(` ${body} den `, (printed, at: number) => {
      const behind = text.slice(at + printed.length);
      const isOwn = /^\p{Lu}/u.test(behind) && !worded.test(text.slice(0, at));
      return isOwn ? `\n${printed.trim()}:\n` : printed;
    });
}

const worded = /(?:Beslutning(?:er)?|BESLUTNING|Vedtagelse)(?: i| fra)?$/;

/** "Forslag" is an ordinary word, unless somebody makes one right behind it. */
const proposal = / (Forslag) (?=\p{Lu}[^.:]{3,60} foreslår)/gu;

/** "Punkt 2. Støjplan Byforvaltningen indstiller, at …": who recommends what ends the title. */
const namedItem = /^(?:(?:Åben|Lukket) )?Punkt \d{1,3}\. /;

/** "Sagsbeh. Anna Ager ÅBENT BYRÅDET DEN …": the mark, and then who decides. */
const shoutedMark = / (ÅBENT|LUKKET) (?!MØDE|REFERAT|DAGSORDEN|SAG|PUNKT|TILLÆG)(?=[A-ZÆØÅ]{4})/g;

/** "Initialer: ABC Åbent Sagens opståen …" */
const behindInitials = /(Initialer: \p{Lu}{2,5}) (Åbent|Lukket) (?=\p{Lu})/gu;

/** What is known of the whole document: who meets, `""` where nobody is named, and the labels that recur. */
type Document = { readonly body: string; readonly recurring: RegExp | null };

/** The lines of a page's text, in their order. */
export function unfoldText(text: string, document: Document): string[] {
  const { body, recurring } = document;
  if (/^(?:Indholdsfortegnelse|Til behandling forelå)/i.test(text)) return [text];
  const table = text.indexOf(" Til behandling forelå");
  if (table > 0) return [...unfoldText(text.slice(0, table), document), text.slice(table).trim()];
  const lines = withOwnDecision(text, body)
    .replace(decisionOfNobody, "$1: ")
    .replace(lostFacts, ownLine)
    .replace(groupHead, "\n$1\n")
    .replace(labelNumber, "\n$1\n")
    .replace(seriesNumber, "\n$1\n")
    .replace(caseBehindLabels, "$1 $3 $2")
    .replace(aboveBracket, "\n$1\n")
    .replace(behindLostFigure, "$1\n")
    .replace(proposal, "\n$1\n")
    .replace(shoutedMark, "\n$1\n")
    .replace(behindInitials, "$1\n$2\n")
    .replace(beforeFact, "\n")
    .split("\n")
    .flatMap((line) => line.replace(afterFact, "$1\n").split("\n"))
    .flatMap((line) => line.replace(aroundMarker, "$1\n").split("\n"))
    .flatMap(splitGroups)
    .flatMap(splitSteps)
    .flatMap((line) => (namedItem.test(line) ? splitAtRecommendation(line) : [line]))
    .flatMap(splitBehindAbsentees)
    .flatMap(splitAtDecided)
    .flatMap((line) => splitAtDecisions(line, body))
    .flatMap((line) =>
      wholeDecision.test(line) || wholeGroup.test(line) || isTable.test(line)
        ? [line]
        : splitAtLabels(line, recurring),
    )
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines
    .flatMap(splitLists)
    .flatMap(splitVerdicts)
    .flatMap((line) => (leadsWithSeries.test(line) ? splitHeading(line) : [line]));
}

function splitAtLabels(line: string, recurring: RegExp | null): string[] {
  const text = line.replace(runningLabel, "\n$1$2$3\n");
  return (recurring ? text.replace(recurring, "\n$1\n") : text).split("\n");
}

/** The label on a line of its own; a name right before the body's is none of it: "… i Egehallen Byrådets møde …". */
function splitAtDecisions(line: string, body: string): string[] {
  return line
    .replace(beforeDecision, (_, label: string) => {
      const at = body === "" || /^beslutning/i.test(label) ? 0 : Math.max(0, label.indexOf(body));
      return `${at > 0 ? ` ${label.slice(0, at)}` : ""}\n${label.slice(at)}\n`;
    })
    .split("\n");
}

const isTable = new RegExp(`^(?:${contentsHeading.source}) `, "i");

/** "TIL BYRÅDETS AFGØRELSE": what heads a group of items, and is no label. */
const group =
  "(?:TIL (?:[A-ZÆØÅ]{3,} )?(?:AFGØRELSE|BESLUTNING|BEHANDLING|DRØFTELSE|EFTERRETNING|ORIENTERING)|Til (?:behandling|efterretning|orientering) - for (?:åbne|lukkede) døre)";
const groupHead = new RegExp(`(?:^| )(${group})(?= |$)`, "gu");
const wholeGroup = new RegExp(`^(?:${group}|${groupOfItems})$`, "u");
/** "1. Sagsfremstilling": the labels of an item may be numbered too. */
const labelNumber = new RegExp(` (\\d{1,2}\\.) (?=(?:${printedLabel})(?: |:|$))`, "gu");

/** "Sagsnr J.nr", "Sagsnr Dok.nr Sagsbeh.": what is left of a row of facts, each without its value. */
const lostFacts = new RegExp(` ?((?:(?<=^| )${factWord} ){1,3}(${factWord}))(?= |$)`, "gu");

/** Who has the case may stand behind its label. */
function ownLine(_: string, row: string, last: string): string {
  return last.startsWith("Sagsbeh") ? `\n${row}` : `\n${row}\n`;
}

/** "ØU-56/07-O Budget": a number that heads an item wherever it stands, the page above it perhaps told. */
const seriesNumber = / (Side \d{1,4} )?(?=\p{Lu}{2,4}-\d{1,4}\/\d{2}-\p{Lu} \p{Lu})/gu;
const leadsWithSeries = /^\p{Lu}{2,4}-\d{1,4}\/\d{2}-\p{Lu} /u;

/** A table's column of labels, then its values: "Sagsnr.: Sagen afgøres i: Bilag: 14/7630 Byrådet" */
const caseBehindLabels = /(Sagsnr\.? ?:) ((?:\p{Lu}[\p{L} ]{2,25}: ){1,3})(\d{2}\/\d{2,6})(?= )/gu;
/** "… deltog ikke i behandlingen af pkt Godkendt.": the figure that ended the sentence is lost. */
const behindLostFigure =
  /( (?:pkt|punkt|nr|kl|den|pr|sag)\.?) (?=(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefales|Taget til)(?![\p{L}-]))/gu;

/** kk.dk ends every title with a bracket for its case number: "1. Godkendelse af dagsorden ( ) Formanden …" */
const aboveBracket =
  /(?:^|(?<=[.!?]) )(\d{1,3}\. \p{Lu}[^()]{2,200} \(\s?(?:20\d{2}-\d{4,7})?\s?\))(?: (?=\p{L})|$)/gu;

/** Initials and a case number, and what stands behind. */
const firstCase = /^([A-ZÆØÅ]{2,8} \/ \d{2}\/\d{1,6}) (?=\p{Lu})(.*)$/su;

/** "1. Meddelelser a) Ny sti": a list in letters stands below the title. */
const aboveLetters = /^((?:Punkt |Pkt\.? )?\d{1,3}[.:)]? [^.:()]{3,80}) (a\) \p{Lu}.*)$/su;

export function splitFirstLetter(line: string): string[] {
  return aboveLetters.exec(line)?.slice(1) ?? [line];
}

/** "J. nr Efter reglerne skal …": the number is lost, and the text goes on. */
const lostCase = /^(J\. ?nr\.?) (\p{Lu}\p{Ll}.*)$/su;

/** The line below a title parted from the label, or the case, that it begins with; `lines` are those of the page, `""` air above a title. */
export function splitFirstLabel(line: string, at: number, lines: readonly string[]): string[] {
  const belowTitle = at > 1 && lines[at - 2] === "";
  if (!belowTitle) return [line];
  const [label, behind] = firstLabel.exec(line)?.slice(1) ?? [];
  if (label !== undefined) return [label, behind ?? ""];
  const lost = lostCase.exec(line);
  if (lost) return lost.slice(1);
  const [printedCase, rest = ""] = firstCase.exec(line)?.slice(1) ?? [];
  if (printedCase === undefined) return [line];
  return [printedCase, ...(firstLabel.exec(rest)?.slice(1) ?? [rest])];
}

/** "Beslutning den : Godkendt.", "Beslutning i den : Godkendt.": body and date are lost, the label is not. */
const decisionOfNobody = /\b(Beslutning|BESLUTNING)(?: [iI])? den(?: ?: ?| (?=\p{Lu}))/gu;
