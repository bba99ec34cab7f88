/** Who did not take part in an item: taken out of the decision's text into a list of its own. */
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly, parsePeople, saysNobody } from "../recognise/person-list.ts";

/** Who did not take part under other items of the meeting, by their numbers. */
export type AbsentElsewhere = { readonly name: string; readonly from: number; readonly to: number };

/** The decision's lines without the absentees, and their names as printed. */
export type WithoutAbsentees = {
  readonly lines: readonly Line[];
  readonly absent: readonly string[];
  readonly elsewhere: readonly AbsentElsewhere[];
};

type Names = { readonly absent: string[]; readonly elsewhere: AbsentElsewhere[] };

const labelled =
  /^(fraværende(?: (?:med|uden) afbud)?|fravær (?:med|uden) afbud|afbud(?: fra)?|deltog ikke|ikke til ?stede|stedfortrædere?|ikke mødt|følgende havde meldt afbud)\s*(?::\s*(.*)|)$/is;
const attendanceHeading =
  /^(?:fremmøde(?: og inhabilitet)?|tilstede var|til stede var|i mødet deltog)\s*:?$/i;
const absentVerb =
  /^(.{3,220}?),?\s+(?:var (?:fraværende|ikke til ?stede|forhindret i at deltage|ikke mødt|inhabil)|(?:erklærede sig|blev erklæret|er) inhabil|er fraværende|deltog ikke (?:i|under|på|ved)|deltog ikke[.]?$|havde (?:meldt )?(?:afbud|forfald)|har meldt afbud|udeblev|mødte ikke)/;
const standIn =
  /^(?:i stedet (?:deltog|mødte)|som stedfortræder|.{3,120} (?:deltog|mødte|deltager) (?:som (?:stedfortræder|suppleant)|i stedet)|.{3,120}(?:forlod mødet|gik (?:efter|under|kl)|ankom|kom til mødet) .{0,120}$|.{3,120}stedfortræder for )/i;

/** The names of a table "Medlemmer / Afbud" that are marked with an X. */
export function markedAbsent(rows: readonly string[]): string[] {
  const marked = rows.flatMap((row) => /^(.+?)\s*\t\s*X\s*$/i.exec(row)?.[1] ?? []);
  return marked.flatMap(namesIn);
}

/** "under punkterne 12-15", "under punkt 4": absent there, not here. */
const underItems = /under punkt(?:et|erne)?\s+(\d{1,4})(?:\s*(?:-|–|til|og)\s*(\d{1,4}))?/i;

/** Takes the absentees out of a decision; a decision that is nothing else is left as it is. */
export function takeAbsentees(lines: readonly Line[], title: string | null): WithoutAbsentees {
  const taken = readAbsence(lines);
  if (title === null && taken.lines.length === 0 && tellsWhoCame(lines)) return { ...taken, lines };
  if (!/fravær|afbud|stedfortræder|fremmøde|suppleant/i.test(title ?? "")) return taken;
  const named =
    /^(?:fravær|afbud)/i.test(title ?? "") && lines.every((line) => isPeopleOnly(line.bare));
  if (named) return { ...taken, lines, absent: lines.flatMap((line) => namesIn(line.bare)) };
  return taken.lines.length === 0 ? { ...taken, lines } : taken;
}

/** Without a title an item that is nothing but sentences of who came is the roll call. */
function tellsWhoCame(lines: readonly Line[]): boolean {
  return lines.some(({ bare }) => !labelled.test(bare) && !isPeopleOnly(bare));
}

function readAbsence(lines: readonly Line[]): WithoutAbsentees {
  const kept: Line[] = [];
  const names: Names = { absent: [], elsewhere: [] };
  let listing = false;
  for (const [i, line] of lines.entries()) {
    if (attendanceHeading.test(line.bare)) {
      const below = lines.slice(i + 1);
      takeLists(below, names);
      // kk.dk begins the decision so; what was decided stands below the names.
      if (kept.length === 0) kept.push(...fromVerdict(below));
      break;
    }
    const list = listOn(line.bare, listing);
    listing = list?.open ?? false;
    if (list) names.absent.push(...list.names);
    else kept.push(...takeSentences(line, names));
  }
  return { lines: kept, absent: [...new Set(names.absent)], elsewhere: names.elsewhere };
}

/** Who came and who did not, in lists and in sentences. */
function takeLists(lines: readonly Line[], names: Names): void {
  let listing = false;
  for (const line of lines) {
    const list = listOn(line.bare, listing);
    listing = list?.open ?? false;
    if (list) names.absent.push(...list.names);
    else takeSentences(line, names);
  }
}

/** From the line on that says what was decided. */
function fromVerdict(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => verdict.test(text) && !tells.test(text));
  return at < 0 ? [] : lines.slice(at);
}

type List = { readonly names: readonly string[]; readonly open: boolean };

/** A line that lists absentees: after a label, or below one that was left open. */
function listOn(text: string, listing: boolean): List | null {
  const label = labelled.exec(text);
  if (!label) return listing ? listedBelow(withoutReason(text)) : null;
  const list = label[2] ?? "";
  if (list !== "" && !isPeopleOnly(list)) return null;
  const standIns = /^stedfortræder/i.test(label[1] ?? "");
  return { names: standIns ? [] : namesIn(list), open: list === "" };
}

function listedBelow(text: string): List | null {
  return isPeopleOnly(text) ? { names: namesIn(text), open: true } : null;
}

/** "Anna Ager (A), tjenesterejse." */
function withoutReason(text: string): string {
  return text.replace(/(?<=\)),\s+(?!og |samt )\p{Ll}+(?: \p{Ll}+)?\.?$/u, "");
}

const tells =
  /deltog|fravær|forhindret|afbud|forfald|udeblev|mødt|inhabil|stedfortræder|tilstede|til stede|forlod| gik | ankom /i;

const verdict =
  /\b(?:godkend(?:t|te)|vedtog|vedtaget|tiltrådt?e?|efterretning|drøftet|drøftede|udsat|besluttede|anbefale[rd]e?s?)\b/i;

/** Sentences about attendance go; the rest of the line stays, if anything is left. */
function takeSentences(line: Line, names: Names): Line[] {
  if (!tells.test(line.text)) return [line];
  const sentences = line.text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const kept = sentences.filter((sentence) => !takeSentence(sentence, names));
  if (kept.length === sentences.length) return [line];
  const text = kept.join(" ");
  return text === "" ? [] : [withText(line, text)];
}

function takeSentence(sentence: string, names: Names): boolean {
  const list = listOn(sentence, false);
  if (list && list.names.length > 0) {
    names.absent.push(...list.names);
    return true;
  }
  const subject = absentVerb.exec(sentence)?.[1];
  const people = subject === undefined ? [] : namesIn(subject);
  if (people.length === 0) return tellsOfStandIn(sentence);
  const items = underItems.exec(sentence);
  const from = Number(items?.[1]);
  const to = Number(items?.[2] ?? items?.[1]);
  if (items) names.elsewhere.push(...people.map((name) => ({ name, from, to })));
  else names.absent.push(...people);
  return true;
}

function tellsOfStandIn(sentence: string): boolean {
  const standsIn = /^(?:i stedet|som stedfortræder) (?:deltog|mødte) (.+)$/i.exec(sentence)?.[1];
  if (standsIn !== undefined) return parsePeople(standsIn).length > 0;
  const [subject = ""] = sentence.split(/ (?:deltog|mødte|deltager|forlod|gik|ankom|kom|er|som) /);
  return standIn.test(sentence) && parsePeople(subject).length > 0;
}

function namesIn(text: string): string[] {
  return saysNobody(text) ? [] : parsePeople(text).map((person) => person.name);
}
