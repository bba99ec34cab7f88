/** Minutes that answer their agenda by its numbers: "Ad 1", on a line of its own or above what was said beside it. */
import { type Line, withText } from "../../recognise/line.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isTitle, titleAndSaid } from "../compared-titles.ts";
import type { ItemStart } from "../item-start.ts";

/** "Ad 1", "Pkt. 2:", "Ad 4 og 5", "Ad 3, 4 og 5", and behind "Ad" what was said. */
const answer =
  /^((?:(?:(?:Ad|Re|Vedr)\.? ?|(?:Ad|Til) (?:punkt|pkt\.?) ?)|(?<worded>(?:Pkt|Punkt)\.? ?))(?<first>\d{1,2}))(?<others>(?:, ?\d{1,2})*(?: ?(?:og|&|\+|[-–]) ?\d{1,2}))?[.:)]?(?:\s+(?<said>["“”»(]?[\p{Lu}\d].*))?$/u;
/** "Intet under punkt 4 og 5": where nobody said anything, one line answers several rows. */
const unanswered =
  /^(?:Intet|Ingenting|Ikke noget|Ingen)(?: (?:nyt|at bemærke|bemærkninger|kommentarer))? (?:under|til|om|på|ved) (?:dagsordenens )?(?:punkt(?:et|er|erne)?|pkt\.?) (\d{1,2}(?:(?:, ?| og | til | ?[-–] ?)\d{1,2})*)\.?$/iu;
const fewest = 2;
/** Where nothing is said of the first of the agenda's rows. */
const fewestLater = 3;

/** Where it stands, which row it answers and how that is printed, what was said on its line, and whether it answers no other. */
type Answer = {
  readonly at: number;
  readonly order: number;
  readonly number: string;
  readonly said: string | null;
  readonly isOne: boolean;
};

/**
 * Two at least, rising from 1, or more that rise, each with a row of the agenda above them all: the row with its number is the
 * title. "Punkt 1" above a title of its own is no answer: there no agenda has the numbers.
 */
export function itemsAnsweringAgenda(rows: readonly Recognised[]): ItemStart[] {
  const marked = rows.flatMap((row, at) => toAnswers(row, at));
  const isAlone = marked.some(({ said }) => said === null);
  // Where none stands alone, those that read as headings are read as such.
  const answers = marked.filter(({ at }) => isAlone || rows[at]?.heading === null);
  const above = rows.slice(0, answers[0]?.at ?? 0);
  // Below a case's own labels they are the points of what was decided.
  if (above.some(isFormal)) return [];
  const titles = agendaIn(above);
  const rise = answers.every(({ order }, i) => order > (answers[i - 1]?.order ?? 0));
  const known = answers.every(({ order }) => titles.has(order));
  const enough = answers.length >= (answers[0]?.order === 1 ? fewest : fewestLater);
  if (!enough || !rise || !known) return [];
  return withUnanswered(rows, answers, titles).map((one, _, all) => {
    const next = all.find(({ at }) => at > one.at)?.at ?? rows.length;
    return toStart(rows, one, { title: titles.get(one.order) ?? "", next });
  });
}

function toAnswers({ line }: Recognised, at: number): Answer[] {
  const match = answer.exec(line.bare);
  const { worded, first, others, said = null } = match?.groups ?? {};
  // "Punkt 1 Budget" is a heading of its own.
  if (first === undefined || (worded !== undefined && said !== null)) return [];
  if (others === undefined)
    return [{ at, order: Number(first), number: match?.[1] ?? "", said, isOne: true }];
  // Of "Ad 4 og 5" each has its number, and both have what was said.
  return ordersIn(first + others).map((order) => ({
    at,
    order,
    number: String(order),
    said,
    isOne: false,
  }));
}

/** "4 og 5", "4-6", "3, 5": all the numbers. */
function ordersIn(printed: string): readonly number[] {
  return printed.split(/, ?| ?(?:og|&|\+) ?/).flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split(/ til | ?[-–] ?/).map(Number);
    return range(from, to);
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** With those rows between an answer and the next of which a line says that nothing was said. */
function withUnanswered(
  rows: readonly Recognised[],
  answers: readonly Answer[],
  titles: ReadonlyMap<number, string>,
): readonly Answer[] {
  return answers.flatMap((one, i) => {
    const next = answers[i + 1];
    const body = one.isOne ? rows.slice(one.at + 1, next?.at ?? rows.length) : [];
    const others = body.flatMap(({ line }, below): Answer[] =>
      namedIn(line).map((order) => ({
        at: one.at + 1 + below,
        order,
        number: String(order),
        said: line.text,
        isOne: true,
      })),
    );
    const fit = others.every(
      ({ order }, nth) =>
        titles.has(order) &&
        order > (others[nth - 1]?.order ?? one.order) &&
        order < (next?.order ?? Number.POSITIVE_INFINITY),
    );
    return fit ? [one, ...others] : [one];
  });
}

/** The numbers of which a line says that nothing was said. */
function namedIn({ bare }: Line): readonly number[] {
  const printed = unanswered.exec(bare)?.[1];
  return printed === undefined ? [] : ordersIn(printed);
}

/** The title may be printed once more: what was said behind it ("" for nothing), null where it is not. */
function behindTitle(printed: string, title: string): string | null {
  if (isTitle(printed, title)) return "";
  const parts = titleAndSaid(printed);
  return isTitle(parts.title, title) ? parts.said : null;
}

function toStart(
  rows: readonly Recognised[],
  { at, number, said, isOne }: Answer,
  { title, next }: { readonly title: string; readonly next: number },
): ItemStart {
  const own = at + (said === null && isOne ? 1 : 0);
  const line = rows[own]?.line;
  const printed = said ?? (isOne ? (line?.text ?? "") : "");
  const again = behindTitle(printed, title);
  const beside = again ?? said ?? "";
  const shared = isOne ? [] : rows.slice(at + 1, next).map((row) => row.line);
  return {
    at,
    end: isOne ? (again === null ? at : own) + 1 : next,
    number,
    title,
    caseNumber: null,
    closed: null,
    extras: [...(line && beside !== "" ? [withText(line, beside)] : []), ...shared],
  };
}

/** The titles of the rows that count from 1, by their numbers. */
function agendaIn(rows: readonly Recognised[]): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const { heading } of rows) {
    const { order = 0, title = "" } = heading?.heading ?? {};
    if (order === titles.size + 1) titles.set(order, title);
  }
  return titles;
}
