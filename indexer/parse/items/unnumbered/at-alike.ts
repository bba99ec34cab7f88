/** Items without numbers and labels whose titles are set alike: each a few words alone that end in a colon, or in a stop. */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { withText } from "../../recognise/line.ts";
import { isPeopleOnly } from "../../recognise/people/person-list.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { titledStart } from "./places.ts";

const fewest = 3;
const mostNumbered = 1;
const longestTitle = 60;
const mostWords = 7;
/** In letters: a shorter line below a title is prose only where it ends as a sentence does. */
const shortestProse = 25;
const signs = [":", "."] as const;

/**
 * Three at least that end in the same sign, each set apart from what stands above and with prose below; nothing is
 * numbered, recommended or decided under a label.
 */
export function itemsAtAlike(rows: readonly Recognised[]): ItemStart[] {
  if (rows.some((row) => isFormal(row) || decides(row))) return [];
  const tailed = atTails(rows);
  if (tailed.length > 0) return tailed.map((at) => titledStart(rows, at));
  if (rows.filter(({ heading }) => heading !== null).length > mostNumbered) return [];
  const found = signs.map((sign) => {
    const places = rows.flatMap((row, at) => (mayHead(row, sign) ? [at] : []));
    const heads = new Set(places);
    return places.filter((at) => isApart(rows, at) && hasProse(rows[at + 1], heads.has(at + 1)));
  });
  const alike = found.find((places) => places.length >= fewest) ?? [];
  const from = alike[0] ?? rows.length;
  const beside = alike === found[0] ? rows.flatMap((row, at) => besideAt(row, at, from)) : [];
  return [...alike.map((at) => titledStart(rows, at)), ...beside].sort((a, b) => a.at - b.at);
}

/** "Årshjul - Ansvarlig (Bo) - Proces (Drøftelse)": who and what stand in brackets behind the title, and may be cut. */
const tail = /^\p{Lu}.{2,100}?((?:\s[-–]\s\p{Lu}\p{Ll}+ \([^()]{1,60}\)?){1,4})$/u;

/** Titles behind which the same words stand, each with its own in brackets. */
function atTails(rows: readonly Recognised[]): readonly number[] {
  const byTail = new Map<string, number[]>();
  for (const [at, { line, heading }] of rows.entries()) {
    const printed = heading ? undefined : tail.exec(line.text)?.[1];
    if (printed === undefined) continue;
    const words = printed.replace(/\([^()]*\)?/g, "()");
    byTail.set(words, [...(byTail.get(words) ?? []), at]);
  }
  return [...byTail.values()].find((places) => places.length >= fewest) ?? [];
}

const behindColon = /^(\p{Lu}[^:.!?]{2,40}):\s+(\S.{10,})$/su;

/** "Høstfest: I sognegården den 31. august.": set apart among titles that end in a colon, and its text beside it. */
function besideAt(row: Recognised, at: number, from: number): ItemStart[] {
  const { line, heading } = row;
  const [, title = "", said = ""] = behindColon.exec(line.text) ?? [];
  if (
    at < from ||
    heading ||
    line.gap === 0 ||
    !mayHead({ ...row, line: withText(line, `${title}:`) }, ":")
  )
    return [];
  if (readHeadLabel(line.bare) !== null || isPeopleOnly(said)) return [];
  const extras = [withText(line, said, 0)];
  return [{ at, end: at + 1, number: null, title, caseNumber: null, closed: null, extras }];
}

/** "Beslutning:", but not "Grønt udvalg:", which is a body's name, and may head what was told of it. */
function decides({ label }: Recognised): boolean {
  return label?.type === "decision" && label.kind === "firm" && label.source === null;
}

function mayHead(row: Recognised, sign: string): boolean {
  const { line, label, heading, caseLine, marker, fact } = row;
  const { text, bare, role } = line;
  if (label && label.source === null && label.type === "decision") return false;
  if (heading || caseLine || marker || fact || role === "text" || text !== bare) return false;
  if (!text.endsWith(sign) || !/^\p{Lu}/u.test(text) || text.length > longestTitle) return false;
  const words = text.slice(0, -1);
  return (
    words.split(" ").length <= mostWords &&
    !/[.:;!?]$/.test(words) &&
    !isStatement(words) &&
    !isVerdict(text) &&
    !(/[,(]| og /.test(words) && isPeopleOnly(words)) &&
    readHeadLabel(text) === null
  );
}

function isApart(rows: readonly Recognised[], at: number): boolean {
  const above = rows[at - 1]?.line.text ?? "";
  return (rows[at]?.line.gap ?? 0) > 0 || /[.!?]$/.test(above);
}

function hasProse(below: Recognised | undefined, isHead: boolean): boolean {
  if (!below || isHead || below.heading !== null) return false;
  const { text } = below.line;
  return (
    text.length >= shortestProse || /[.!]$/.test(text) || isVerdict(text) || elected.test(text)
  );
}

/** "Formand: Bo Krag" */
const elected =
  /^(?:næst|vice)?(?:formand|kasserer|sekretær|referent|suppleant|revisor|bestyrelsesmedlem(?:mer)?): \p{Lu}\p{Ll}/iu;
