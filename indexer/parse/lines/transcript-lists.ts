/** Lists in a transcript: attachments and names have no sentence's end, so that the next label ends them. */
import { isVerdict } from "../recognise/said/verdict.ts";
import { contentsHeading } from "./transcript-contents.ts";
import { firstLabel, goesOn, groupOfItems, printedLabel } from "./transcript-labels.ts";

const listed =
  /^(?:Bilag|BILAG|Bilagsliste|Fraværende|FRAVÆRENDE|Afbud|AFBUD|Deltog ikke|Sagsgang|Sagsforløb|Kompetence|Beslutningskompetence|Sagen afgøres i)$/;
/** The label, and behind it a capital or a figure, as a section's text begins, or nothing behind its colon. */
const nextLabel = new RegExp(` (${printedLabel})(?:(?: ?:)? (?=[\\p{Lu}\\d])| ?:$)`, "u");
/** "Forvaltningen indstiller, at …", without a label; behind a file's name whoever does. */
const recommends =
  / (?=(?:\p{Lu}\p{L}*-,? (?:og )?)*\p{Lu}\p{L}*(?:forvaltningen|dministrationen|irektionen|irektøren|hefen|fdelingen|ekretariatet|entret|agistraten|orgmesteren|ormanden)(?: for [\p{L} -]{3,60}?)? indstiller[,: ])|(?<=\.(?:pdf|docx?|xlsx?)) (?=\p{Lu}[^.]{3,80} indstiller[,: ])/u;
/** A recommendation whose decision has lost its label: "… godkendes. Indstillingen tiltrådt." */
const recommendation =
  /^(?:Indstilling(?:er)?|INDSTILLING(?:ER)?|INDSTILLING\/BESLUTNING|Indstilling\/beslutning|(?:Administrationens|Forvaltningens|Direktionens) indstilling)$/;
const sentenceEnd = /(?<=(?:\p{L}{3}|kr|mv|m\.v)[.!?]) (?=\p{Lu})/u;

/** The line below such a label, cut before the sentence that says what was decided. */
export function splitVerdicts(line: string, at: number, lines: readonly string[]): string[] {
  if (!recommendation.test(lines[at - 1] ?? "")) return [line];
  const sentences = line.split(sentenceEnd);
  const decided = sentences.findIndex((sentence, i) => i > 0 && isVerdict(sentence));
  if (decided < 0) return [line];
  return [sentences.slice(0, decided).join(" "), sentences.slice(decided).join(" ")];
}

const whoDecides =
  "(?:\\p{Lu}[\\p{L}-]*(?:udvalget|rådet|bestyrelsen)|Udvalget|Rådet|Bestyrelsen) (?:godkendte|besluttede|vedtog|tiltrådte|anbefalede|anbefaler|drøftede|tog|afviste|udsatte|indstillede|indstiller)";
const whatIsDecided =
  "(?:Dagsordenen|Indstillingen|Orienteringen|Sagen|Forslaget|Planen) (?:blev |er )?(?:godkendt|tiltrådt|vedtaget|taget|udsat|drøftet)|(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefales|Taget til)";
/** "… tages til efterretning Beslutning Havneudvalget godkendte planen.": no sentence goes on so; a year tells of earlier days. */
const aboveDecided = new RegExp(
  `(?<!(?:^| )(?:${goesOn}|Til|Sag|Tidligere|tidligere)) (Beslutning(?:er)?) (?=(?:${whoDecides}|${whatIsDecided})(?![\\p{L}-])(?![^.]*(?:19|20)\\d{2}))`,
  "gu",
);

/** The decision's label, where no sentence ends before it, on a line of its own. */
export function splitAtDecided(line: string): string[] {
  return line.replace(aboveDecided, "\n$1\n").split("\n");
}

/** Names of attachments are made of labels too: "Bilag 1 Indstilling til byrådet". */
const longestList = 400;

/** The line cut before who recommends what; whole where nobody does. */
export function splitAtRecommendation(line: string): string[] {
  const at = line.search(recommends);
  return at < 0 ? [line] : [line.slice(0, at).trim(), line.slice(at).trim()];
}

const groupHead = new RegExp(
  `(?:^| )(${groupOfItems}(?= (?:Punkt |Pkt\\.? )?\\d{1,4}[.:)]? ?["“”»(]?\\p{Lu})|(?<=^|[.!?)] )${groupOfItems}$)`,
  "gu",
);

/** What heads the next items on a line of its own; a table of contents has such groups, too. */
export function splitGroups(line: string): string[] {
  const table = contentsHeading.exec(line)?.index ?? line.length;
  const text = line.slice(0, table).replace(groupHead, "\n$1\n") + line.slice(table);
  return text.split("\n").flatMap((part) => (part === "" ? [] : [part.trim()]));
}

/** "Ingen Godkendt.": nothing is attached, and then what was decided. */
const noneAbove = /^(Ingen(?: bilag)?\.?|Intet\.?|-) (\p{Lu}.*)$/su;

/** The line below such a label, cut where the next label stands. */
export function splitLists(line: string, at: number, lines: readonly string[]): string[] {
  if (!listed.test(lines[at - 1] ?? "")) return [line];
  const [, none, said = ""] = noneAbove.exec(line) ?? [];
  if (none !== undefined && isVerdict(said)) return [none, said];
  const next = nextLabel.exec(line.slice(0, longestList));
  const recommended = line.search(recommends);
  if (recommended >= 0 && recommended < (next?.index ?? line.length))
    return splitAtRecommendation(line);
  if (!next) return [line];
  const behind = line.slice(next.index + next[0].length);
  return [line.slice(0, next.index).trim(), next[1] ?? "", behind].filter((part) => part !== "");
}

/** "Ikke til stede: Anna Ager, Bo Bæk Dagsordenen godkendt.": the list ends where a sentence begins. */
const names = String.raw`(?:(?!(?:${printedLabel})(?: |:|$))\p{Lu}(?:\p{Ll}[\p{L}'-]*|\.|(?= \p{Lu}\p{Ll}))(?: \([^()]{1,12}\))?,?(?: og| samt)? ){2,60}?`;
const verdictWords =
  "Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Udgår|Taget|Til efterretning|Anbefales|Ad \\d|Ingen|Intet";
const sentence = String.raw`\p{Lu}\p{Ll}+ (?!(?:og|samt|af|von|van|de|der|med|uden|grundet|pga|deltog|var|forlod|fra|under|ved|sag|pkt|punkt|i|på|kom|ankom|gik|havde|mødte|til)(?!\p{L}))\p{Ll}{2}`;
const behindAbsentees = new RegExp(
  `((?:^| )(?:Ikke til ?stede|Fraværende|Afbud(?: fra)?|Deltog ikke): (?:Ingen\\.? |${names}))(?=(?:${verdictWords})(?!\\p{L})|${sentence})`,
  "gu",
);

export function splitBehindAbsentees(line: string): string[] {
  return /stede|Fravær|Afbud|Deltog/.test(line)
    ? line.replace(behindAbsentees, "$1\n").split("\n")
    : [line];
}

/**
 * The steps of a case's way between its title and its first label: "Økonomiudvalget den 25. oktober 2005,
 * pkt. 3 Byrådet den 31. oktober 2005, pkt. 3 Resumé …". Before anything else they may tell of a decision.
 */
const step = String.raw`(?:\p{Lu}[\p{L}-]+-,? (?:og )?)*\p{Lu}[\p{L}-]*(?:udvalget|rådet|bestyrelsen|magistraten|ektionen) den \d{1,2}\. \p{L}+ \d{4}, pkt\. \d{1,4}\.?`;
const oneStep = new RegExp(step, "gu");
const steps = new RegExp(`(?:^| )(${step}(?: ${step})*) (?=(?:${printedLabel})(?: |:|$))`, "gu");

/** The same where the page is cut off behind the steps, or in the head of a decision: "… pkt. 3 Byrådets møde 31. okt". */
const stepsCutOff = new RegExp(
  `^(\\d{1,4}\\. [^.]{3,150}?) (${step}(?: ${step})*(?: \\p{Lu}[\\p{L}, -]{3,60}s møde \\d{1,2}\\.? ?\\p{L}*(?: \\d{1,4})?)?)$`,
  "u",
);

export function splitSteps(line: string): string[] {
  if (!line.includes(", pkt. ")) return [line];
  const cutOff = stepsCutOff.exec(line);
  if (cutOff) return cutOff.slice(1);
  return line
    .replace(steps, (way) => `\n${way.trim().replace(oneStep, "$&\n")}`)
    .split("\n")
    .flatMap((part) => firstLabel.exec(part.trim())?.slice(1) ?? part);
}

const stepsAtEnd = new RegExp(` (${step}(?: ${step})*)$`, "u");

/** A title, and the steps that end it, each on a line of its own. */
export function splitStepsOfTitle(title: string): string[] {
  const [, way = ""] = stepsAtEnd.exec(title) ?? [];
  return [title.slice(0, title.length - way.length).trim(), ...(way.match(oneStep) ?? [])];
}
