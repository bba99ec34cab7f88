/** Lines that list people: those away, those who came, those who stood in, each below or behind its label. */
import type { Changing } from "../../../contract/plain/changing.ts";
import {
  isPeopleOnly,
  type ListedPerson,
  parseListed,
  saysNobody,
} from "../recognise/people/person-list.ts";
import { movementsOfAbsent, rangesOfAbsence, withNotes } from "./absent-notes.ts";
import { movementsNoted, namesIn, readPresence, sentOff, toMovement } from "./presence.ts";
import { withoutStandIns } from "./stand-ins.ts";
import { noPresence, type Presence } from "./told.ts";
import { labelled } from "./whole-lists.ts";

/** "Fraværende Anna Ager, Bo Bæk."; "Afbud under punkt 3: Anna Ager" has a label of its own. */
const unmarked = /^(fraværende|afbud|ikke til ?stede)\s+(\p{Lu}[^:]+?)\.?$/iu;
/** What a list that stands open lists. */
export type List = "absent" | "partly" | "stand-ins" | "present" | "aside" | null;
type Listed = { readonly taken: boolean; readonly open: List };

/** A line that lists people: after a label, or below one that was left open. */
export function listOn(text: string, open: List, told: Changing<Presence>): Listed {
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
  return /^fraværende i mødet$/i.test(label) ? "partly" : "absent";
}

function listedBelow(text: string, open: List, told: Changing<Presence>): Listed {
  if (open === "aside") return { taken: isPeopleOnly(text), open };
  return take(text.replace(listMark, ""), open, told) ? { taken: true, open } : untaken;
}

/** "1. Anna Ager, V" below "Afbud:" */
const listMark = /^(?:\d{1,2}[.)]|[-–•·*])\s+/;

/** "Fraværende: Evan Lyng (V) - Marianne Kier (V) mødte som stedfortræder": a list, then a sentence. */
export const followed =
  /^(.*?)(?: [-–] |, (?=i stedet ))(.*(?:deltog|mødte|suppleant|stedfortræder).*)$/s;

function take(printed: string, kind: List, told: Changing<Presence>): boolean {
  if (kind === "partly") return takePartly(printed, told);
  const beside = noPresence();
  const text = kind === "absent" ? withNotes(withoutStandIns(printed, beside)) : printed;
  const [, names = text, sentence] = followed.exec(text) ?? [];
  if (!isPeopleOnly(names)) return false;
  if (kind === "present") takePresent(parseListed(names), told);
  else if (kind === "stand-ins")
    told.standIns.push(
      ...parseListed(names).map(({ name, party }) => ({ name, party, for: null })),
    );
  else if (!saysNobody(names)) takeAbsent(parseListed(names), printed, told);
  told.standIns.push(...beside.standIns);
  if (sentence !== undefined) readPresence(sentence, told);
  return true;
}

/** Whoever came later was away from this item; whom the list notes other items of, only from those. */
function takeAbsent(
  people: readonly ListedPerson[],
  words: string,
  told: Changing<Presence>,
): void {
  for (const one of people) {
    const ranges = rangesOfAbsence(one.note);
    told.elsewhere.push(...ranges.map((range) => ({ name: one.name, ...range, words })));
    if (ranges.length === 0) told.absent.push(one.name);
    told.movements.push(...movementsOfAbsent(one));
  }
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
