/** Who did not take part in an item: taken out of the decision's text into a list of its own. */
import type { Line } from "./line.ts";
import { isPeopleOnly, parsePeople, saysNobody } from "./person-list.ts";

/** The decision's lines without the absentees, and their names as printed. */
export type WithoutAbsentees = {
  readonly lines: readonly Line[];
  readonly absent: readonly string[];
};

const labelled =
  /^(fraværende(?: (?:med|uden) afbud)?|fravær (?:med|uden) afbud|afbud(?: fra)?|deltog ikke|ikke til ?stede|stedfortrædere?|ikke mødt)\s*(?::\s*(.*)|)$/is;
const attendanceHeading = /^(?:fremmøde(?: og inhabilitet)?|tilstede var|til stede var)\s*:?$/i;
const absentVerb =
  /^(.{3,220}?),?\s+(?:var (?:fraværende|ikke til ?stede|forhindret i at deltage|ikke mødt|inhabil)|er fraværende|deltog ikke (?:i|under|på|ved)|deltog ikke[.]?$|havde (?:meldt )?(?:afbud|forfald)|har meldt afbud|udeblev|mødte ikke)/;
const standIn =
  /^(?:i stedet (?:deltog|mødte)|som stedfortræder|.{3,120} (?:deltog|mødte|deltager) (?:som (?:stedfortræder|suppleant)|i stedet)|.{3,120}(?:forlod mødet|gik (?:efter|under|kl)|ankom|kom til mødet) .{0,60}$|.{3,120}stedfortræder for )/i;

/** Takes the absentees out of a decision; a decision that is nothing else is left as it is. */
export function takeAbsentees(lines: readonly Line[], title: string | null): WithoutAbsentees {
  const taken = readAbsence(lines);
  const listDecides =
    taken.lines.length === 0 && /fravær|afbud|stedfortræder|fremmøde|suppleant/i.test(title ?? "");
  return listDecides ? { lines, absent: taken.absent } : taken;
}

function readAbsence(lines: readonly Line[]): WithoutAbsentees {
  const kept: Line[] = [];
  const absent: string[] = [];
  let listing = false;
  for (const [i, line] of lines.entries()) {
    if (attendanceHeading.test(line.bare))
      return { lines: kept, absent: [...absent, ...told(lines.slice(i + 1))] };
    const label = labelled.exec(line.bare);
    const names: string | null = label
      ? (label[2] ?? "")
      : listing && isPeopleOnly(line.bare)
        ? line.bare
        : null;
    if (names === null) {
      listing = false;
      const left = takeSentences(line, absent);
      if (left) kept.push(left);
    } else if (label && names !== "" && !isPeopleOnly(names)) kept.push(line);
    else {
      listing = names === "" || !label;
      if (!saysStandIn(label?.[1])) absent.push(...namesIn(names));
    }
  }
  return { lines: kept, absent: [...new Set(absent)] };
}

function saysStandIn(label = ""): boolean {
  return /^stedfortræder/i.test(label);
}

/** Sentences about attendance at a line's beginning or as its whole; the rest of the line stays. */
function takeSentences(line: Line, absent: string[]): Line | null {
  if (
    !/deltog|fravær|forhindret|afbud|forfald|udeblev|mødt|inhabil|stedfortræder|til ?stede|forlod|gik|ankom/i.test(
      line.text,
    )
  )
    return line;
  const sentences = line.text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const kept = sentences.filter((sentence) => !takeSentence(sentence, absent));
  if (kept.length === sentences.length) return line;
  const text = kept.join(" ");
  return text === "" ? null : { ...line, text, bare: text };
}

function takeSentence(sentence: string, absent: string[]): boolean {
  const subject = absentVerb.exec(sentence)?.[1];
  if (subject !== undefined && parsePeople(subject).length > 0) {
    absent.push(...namesIn(subject));
    return true;
  }
  return (
    standIn.test(sentence) &&
    parsePeople(sentence.split(/ (?:deltog|mødte|deltager|forlod|gik|ankom|kom|er|som) /)[0] ?? "")
      .length > 0
  );
}

/** Under a heading of attendance every line tells of it; only some of them of absence. */
function told(lines: readonly Line[]): string[] {
  const absent: string[] = [];
  for (const line of lines) takeSentences(line, absent);
  return absent;
}

function namesIn(text: string): string[] {
  return saysNobody(text) ? [] : parsePeople(text).map((person) => person.name);
}
