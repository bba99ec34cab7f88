/** Who did not take part in an item: taken out of the decision's text into a list of its own. */
import type { Changing } from "../../../contract/plain/changing.ts";
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly, type ListedPerson, parseListed } from "../recognise/people/person-list.ts";
import {
  movementsNoted,
  namesIn,
  presenceSentences,
  readPresence,
  sentOff,
  toMovement,
} from "./presence.ts";
import { noPresence, noting, type Presence } from "./told.ts";
import { labelled, verdict, withWholeLists } from "./whole-lists.ts";

/** The decision's lines without the absentees, and what they tell of attendance. */
type WithoutAbsentees = { readonly lines: readonly Line[]; readonly told: Presence };

/** "Fraværende Anna Ager, Bo Bæk."; "Afbud under punkt 3: Anna Ager" has a label of its own. */
const unmarked = /^(fraværende|afbud|ikke til ?stede)\s+(\p{Lu}[^:]+?)\.?$/iu;
const attendanceHeading =
  /^(?:fremmøde(?: og inhabilitet)?|tilstede var|til stede var|i mødet deltog)\s*:?$/i;

/** Those of a table "Medlemmer / Afbud" that are marked with an X. */
export function markedAbsent(rows: readonly string[]): Presence {
  const told = noPresence();
  for (const row of rows) {
    const marked = /^(.+?)\s*\t\s*(?:X|Ja)\s*$/i.exec(row)?.[1] ?? "";
    noting(row, told, () => told.absent.push(...namesIn(marked)));
  }
  return told;
}

/** Takes the absentees out of a decision; a decision that is nothing else is left as it is. */
export function takeAbsentees(lines: readonly Line[], title: string | null): WithoutAbsentees {
  const taken = readAbsence(lines);
  if (title === null && taken.lines.length === 0 && tellsWhoCame(lines)) return { ...taken, lines };
  if (!/fravær|afbud|stedfortræder|fremmøde|suppleant/i.test(title ?? "")) return taken;
  const isRollCall = /^(?:fravær|afbud)/i.test(title ?? "");
  if (isRollCall && lines.every((line) => isPeopleOnly(line.bare)))
    return { lines, told: listedAlone(lines) };
  return isRollCall || taken.lines.length === 0 ? { ...taken, lines } : taken;
}

function listedAlone(lines: readonly Line[]): Presence {
  const told = noPresence();
  for (const { bare, text } of lines) noting(text, told, () => told.absent.push(...namesIn(bare)));
  return told;
}

/** Without a title an item that is nothing but sentences of who came is the roll call. */
function tellsWhoCame(lines: readonly Line[]): boolean {
  return lines.some(({ bare }) => !labelled.test(bare) && !isPeopleOnly(bare));
}

function readAbsence(printed: readonly Line[]): WithoutAbsentees {
  const lines = withWholeLists(printed);
  const kept: Line[] = [];
  const told = noPresence();
  let open: List = null;
  for (const [i, line] of lines.entries()) {
    if (attendanceHeading.test(line.bare)) {
      const below = lines.slice(i + 1);
      takeLists(below, /^(?:i mødet|til)/i.test(line.bare) ? "present" : null, told);
      // kk.dk begins the decision so; what was decided stands below the names.
      if (kept.length === 0) kept.push(...fromVerdict(below));
      break;
    }
    if (isListThenSentences(line.bare)) {
      kept.push(...takeSentences(line, told));
      open = null;
      continue;
    }
    const list = noting(line.text, told, () => listOn(line.bare, open, told));
    open = list.open;
    if (!list.taken) kept.push(...takeSentences(line, told));
  }
  return { lines: kept, told: { ...told, absent: [...new Set(told.absent)] } };
}

/** "Fraværende: Anna Ager (A), i stedet mødte Bo Bæk (A). Godkendt.": what follows the first stop may decide. */
function isListThenSentences(text: string): boolean {
  const label = labelled.exec(text);
  const [first = "", ...others] = (label?.[2] ?? "").split(/(?<=[\p{Ll})]\.)\s+(?=\p{Lu})/u);
  return others.length > 0 && followed.test(first);
}

/** Who came and who did not, in lists and in sentences; a label of others' ends those who came. */
function takeLists(lines: readonly Line[], first: List, told: Changing<Presence>): void {
  let open = first;
  for (const line of lines) {
    const list = noting(line.text, told, () => listOn(line.bare, open, told));
    if (list.taken) open = list.open;
    else if (/:$/.test(line.bare)) open = asideLabel.test(line.bare) ? "aside" : first;
    else takeSentences(line, told);
  }
}

const asideLabel = /forvaltning|administration|sekretariat|gæst|tilforordnet|embeds/i;

/** From the line on that says what was decided. */
function fromVerdict(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => verdict.test(text) && !tells.test(text));
  return at < 0 ? [] : lines.slice(at);
}

/** What a list that stands open lists. */
type List = "absent" | "partly" | "stand-ins" | "present" | "aside" | null;
type Listed = { readonly taken: boolean; readonly open: List };

/** A line that lists people: after a label, or below one that was left open. */
function listOn(text: string, open: List, told: Changing<Presence>): Listed {
  const label = labelled.exec(text) ?? sentOff.exec(text) ?? namedWithout(text);
  if (!label) return open === null ? untaken : listedBelow(withoutReason(text), open, told);
  const list = label[2] ?? "";
  const kind = kindOf(label[1] ?? "");
  if (list === "") return { taken: true, open: kind };
  return { taken: take(list, kind, told), open: null };
}

/** Without a colon whole names, each of two words at least, tell that it is a list. */
function namedWithout(text: string): RegExpExecArray | null {
  const match = unmarked.exec(text);
  const names = match?.[2] ?? "";
  return /\p{L} \p{Lu}/u.test(names) && isPeopleOnly(names) ? match : null;
}

const untaken: Listed = { taken: false, open: null };

function kindOf(label: string): List {
  if (/^stedfortræder/i.test(label)) return "stand-ins";
  return /i mødet$/i.test(label) ? "partly" : "absent";
}

function listedBelow(text: string, open: List, told: Changing<Presence>): Listed {
  if (open === "aside") return { taken: isPeopleOnly(text), open };
  return take(text.replace(listMark, ""), open, told) ? { taken: true, open } : untaken;
}

/** "1. Anna Ager, V" below "Afbud:" */
const listMark = /^(?:\d{1,2}[.)]|[-–•·*])\s+/;

/** "Fraværende: Evan Lyng (V) - Marianne Kier (V) mødte som stedfortræder": a list, then a sentence. */
const followed = /^(.*?)(?: [-–] |, (?=i stedet ))(.*(?:deltog|mødte|suppleant|stedfortræder).*)$/s;

function take(text: string, kind: List, told: Changing<Presence>): boolean {
  if (kind === "partly") return takePartly(text, told);
  const [, names = text, sentence] = followed.exec(text) ?? [];
  if (!isPeopleOnly(names)) return false;
  if (kind === "present") takePresent(parseListed(names), told);
  else if (kind === "stand-ins")
    told.standIns.push(
      ...parseListed(names).map(({ name, party }) => ({ name, party, for: null })),
    );
  else told.absent.push(...namesIn(names));
  if (sentence !== undefined) readPresence(sentence, told);
  return true;
}

function takePresent(people: readonly ListedPerson[], told: Changing<Presence>): void {
  told.present.push(...people);
  told.movements.push(...people.flatMap(movementsNoted));
}

/** "Karoline Bendix til kl. 18.40 i punkt 2": absent until then, so that is when she came. */
function takePartly(text: string, told: Changing<Presence>): boolean {
  const [, names = "", until, rest = ""] =
    /^(.+?) (?:(til)|fra) ((?:kl|punkt|pkt).*)$/i.exec(text) ?? [];
  const people = namesIn(names);
  for (const name of people)
    told.movements.push(toMovement(name, until === undefined ? "left" : "arrived", rest));
  return people.length > 0;
}

/** "Anna Ager (A), tjenesterejse." */
function withoutReason(text: string): string {
  return text.replace(/(?<=\)),\s+(?!og |samt )\p{Ll}+(?: \p{Ll}+)?\.?$/u, "");
}

const tells =
  /deltog|fravær|forhindret|afbud|forfald|udeblev|mødt|inhabil|stedfortræder|suppleant|erstattet|afløst|tilstede|til stede|forlod| gik | ankom /i;

/** Sentences about attendance go; the rest of the line stays, if anything is left. */
function takeSentences(line: Line, told: Changing<Presence>): Line[] {
  if (!tells.test(line.text)) return [line];
  const sentences = presenceSentences(line.text);
  const kept = sentences.filter((sentence) => !takeSentence(sentence, told));
  if (kept.length === sentences.length) return [line];
  const text = kept.join(" ");
  return text === "" ? [] : [withText(line, text)];
}

function takeSentence(sentence: string, told: Changing<Presence>): boolean {
  return noting(
    sentence,
    told,
    () => listOn(sentence, null, told).taken || readPresence(sentence, told),
  );
}
