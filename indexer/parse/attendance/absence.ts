/** Who did not take part in an item: taken out of the decision's text into a list of its own. */
import type { Changing } from "../../../contract/plain/changing.ts";
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";
import { followed, type List, listOn } from "./people-lists.ts";
import { namesIn, presenceSentences, readPresence } from "./presence.ts";
import { noPresence, noting, type Presence } from "./told.ts";
import { labelled, verdict, withWholeLists } from "./whole-lists.ts";

/** The decision's lines without the absentees, and what they tell of attendance. */
type WithoutAbsentees = { readonly lines: readonly Line[]; readonly told: Presence };

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
