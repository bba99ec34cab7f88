/** Which item of an earlier version of a meeting each item of a later one is. Pure. */
import type { AgendaItem } from "../../../contract/meeting.ts";

type IsSame = (before: AgendaItem, after: AgendaItem) => boolean;

const plain = (text: string | null) =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sameTitle: IsSame = (a, b) => a.title !== null && plain(a.title) === plain(b.title);
const sameNumber: IsSame = (a, b) => a.number === b.number;
const sameCase: IsSame = (a, b) => a.caseNumber !== null && a.caseNumber === b.caseNumber;

/** The surest first: one that fits no earlier rule may fit a later one. */
const rules: readonly IsSame[] = [
  (a, b) => sameNumber(a, b) && sameTitle(a, b),
  sameTitle,
  (a, b) => sameNumber(a, b) && (sameCase(a, b) || isAlike(a, b)),
];

/** For each item of `after` its place in `before`, null for one that is new. */
export function matchItems(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): (number | null)[] {
  const places: (number | null)[] = after.map(() => null);
  const taken = new Set<number>();
  for (const rule of rules)
    for (const [at, item] of after.entries()) {
      if (places[at] !== null) continue;
      const from = before.findIndex((old, place) => !taken.has(place) && rule(old, item));
      if (from < 0) continue;
      taken.add(from);
      places[at] = from;
    }
  return places;
}

/** One without a title and a text may be anything; else half of the shorter title's words, or a line, stand in both. */
function isAlike(a: AgendaItem, b: AgendaItem): boolean {
  if (isEmpty(a) || isEmpty(b)) return true;
  const words = (item: AgendaItem) => new Set(plain(item.title).split(" ").filter(Boolean));
  return sharedOf(words(a), words(b)) >= 0.5 || sharedOf(linesOf(a), linesOf(b)) > 0;
}

const isEmpty = ({ title, sections }: AgendaItem) => title === null && sections.length === 0;

/** Short lines stand everywhere. */
const tellingLine = 30;

function linesOf({ sections }: AgendaItem): Set<string> {
  const lines = sections.flatMap(({ text }) => text.split("\n").map(plain));
  return new Set(lines.filter(({ length }) => length >= tellingLine));
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((one) => b.has(one)).length / least;
}
