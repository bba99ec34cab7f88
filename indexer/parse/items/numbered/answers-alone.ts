/** Minutes that answer their agenda by its numbers alone: "Ad 1" on a line, and below it what was said. */
import type { Recognised } from "../../recognise/recognised.ts";
import { isTitle } from "../compared-titles.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere } from "../unnumbered/places.ts";

const alone = /^((?:(?:Ad|Re|Vedr|Pkt|Punkt)\.? ?|(?:Ad|Til) (?:punkt|pkt\.?) ?)(\d{1,2}))[.:)]?$/;
const fewest = 2;
/** Where nothing is said of the first of the agenda's rows. */
const fewestLater = 3;

/**
 * Two at least, rising from 1, or more that rise, each with a row of the agenda above them all: the row with its number is the
 * title. "Punkt 1" above a title of its own is no answer: there no agenda has the numbers.
 */
export function itemsAnsweringAgenda(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(rows, ({ line }) => alone.test(line.bare));
  const titles = agendaAbove(rows, places[0] ?? 0);
  const answers = places.map((at) => toAnswer(rows, at));
  const rise = answers.every(({ order }, i) => order > (answers[i - 1]?.order ?? 0));
  const known = answers.every(({ order }) => titles.has(order));
  const enough = places.length >= (answers[0]?.order === 1 ? fewest : fewestLater);
  if (!enough || !rise || !known) return [];
  return answers.map(({ at, order, number }) => ({
    at,
    end: at + (isTitle(rows[at + 1]?.line.bare ?? "", titles.get(order) ?? "") ? 2 : 1),
    number,
    title: titles.get(order) ?? null,
    caseNumber: null,
    closed: null,
    extras: [],
  }));
}

function toAnswer(rows: readonly Recognised[], at: number) {
  const [, number = "", digits] = alone.exec(rows[at]?.line.bare ?? "") ?? [];
  return { at, number, order: Number(digits) };
}

/** The titles of the rows that count from 1, by their numbers. */
function agendaAbove(rows: readonly Recognised[], to: number): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const { heading } of rows.slice(0, to)) {
    const { order = 0, title = "" } = heading?.heading ?? {};
    if (order === titles.size + 1) titles.set(order, title);
  }
  return titles;
}
