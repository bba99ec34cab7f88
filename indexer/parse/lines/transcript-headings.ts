/**
 * Headings that a transcript's labels tell: a number, a title, and then what stands below a title. What
 * stands below each, and numbers that run on over the pages, are the document's own evidence.
 */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { isNameOrDate } from "./run-on.ts";
import { groupOfItems, printedLabel } from "./transcript-labels.ts";

/**
 * Where a heading stands in its page: from its number up to what stands below the title, and where the text
 * goes on, behind what is left of a case number that lost its figures.
 */
export type HeadingPlace = { readonly from: number; readonly to: number; readonly next: number };

/** What stands below titles, each kind a group of its own: facts, marks, case numbers, labels. */
const below = [
  String.raw`(?<fact>Sags ?nr|Sagsid|Sagsnummer|J\. ?nr|Acadre sagsnr|Dok\.? ?nr|Initialer|Sagsbeh(?:andler)?|Sagsansvarlig|Sagen afgøres i|Sagsgang)(?![\p{L}-])`,
  `(?<mark>(?:Åben|Lukket|ÅBEN|LUKKET) (?:sag|SAG)|(?:Åbent|Lukket|ÅBENT|LUKKET) (?:punkt|PUNKT))(?= |$)`,
  String.raw`(?<case>\d{2}\.\d{2}\.\d{2}[.-]\p{Lu}\d{2}|\p{Lu}\d{2} \d{2}\/\d{1,6}(?= )|\d{2}\/\d{2,6}(?= )|\/\d{3,6}(?= ))`,
  // What is left of "85.02.02-G01-1-12" where the figures are lost.
  String.raw`(?<facet>(?<=\p{Ll} )[A-ZÆØÅ](?:\d{2})?)(?= \p{Lu}\p{L}{3})`,
  // "1. Bemærkninger til dagsordenen Sagsnr.: …" is a title.
  String.raw`(?!(?<= \d{1,4}\. )(?:${printedLabel}) Sags)(?<label>${printedLabel})(?= ?:| [\p{Lu}\[\d]|$)`,
  // Whatever it is called: "Dokumentnr.: 12", "Baggrund: …".
  String.raw`(?<named>\p{Lu}\p{L}+\.?) ?:(?= )`,
];
const belowTitle = new RegExp(` (?:${below.join("|")})`, "gu");
/** A number with a stop, or behind a word without one, and then how titles begin; behind a meeting's day it tells whose decision follows. */
const mark =
  /(?:^|(?<!Åben|Lukket|Punkt|Pkt\.?|PUNKT|s møde \d{1,2}\. \p{Ll}{3,9} \d{4},?)\s)(?=(?:(?:Åben|Lukket) )?(?:(?:(?:Punkt|Pkt\.?|PUNKT) (\d{1,4})[.:]?|(\d{1,4})\.) ?["“”»'(]?[\p{Lu}\d]))/gu;
const wholeMark = /^(?:(?:Åben|Lukket) )?(?:Punkt |Pkt\.? |PUNKT )?\d{1,4}[.:]? ?/;
/** In letters: no title is longer, and none is shorter. */
const longest = 300;
const shortest = 3;
const sentenceEnd = /\p{L}{4,}[.!?:;](?: [\p{Lu}\d]|$)/u;
/** A transcript loses numbers: one in between may be gone. */
const longestStep = 2;
const fewest = 2;

type Candidate = HeadingPlace & {
  readonly page: string;
  readonly number: number;
  readonly kind: string;
};

/** The headings of each page, in their order; none where no two follow each other and none begins a page. */
export function headingsAboveLabels(
  pages: readonly string[],
): ReadonlyMap<string, readonly HeadingPlace[]> {
  const candidates = pages.flatMap(candidatesIn);
  const long = longestChain(candidates);
  const chain = long.length < fewest ? candidates.filter(beginsPage).slice(0, 1) : long;
  const places = new Map<string, HeadingPlace[]>();
  for (const { page, from, to, next } of filled(chain, candidates))
    places.set(page, [...(places.get(page) ?? []), { from, to, next }]);
  return places;
}

/** One alone is enough right behind the page's own number, and what heads its group. */
function beginsPage({ page, from }: Candidate): boolean {
  return pageStart.test(page.slice(0, from));
}

const pageStart = new RegExp(`^\\d{1,4} +(?:${groupOfItems} +)?$`, "u");

/** Every number before which a title may begin that ends where something stands that follows titles. */
function candidatesIn(page: string): Candidate[] {
  const candidates: Candidate[] = [];
  let done = 0;
  for (const { index, 0: printed, groups = {} } of matchesIn(page, belowTitle)) {
    const start = Math.max(done, index - longest);
    const kind = Object.entries(groups).find(([, text]) => text !== undefined) ?? ["", ""];
    for (const found of matchesIn(page.slice(start, index), mark)) {
      const from = start + found.index + found[0].length;
      const number = Number(found[1] ?? found[2]);
      const title = page.slice(from, index).replace(wholeMark, "");
      if (title.length < shortest || sentenceEnd.test(title) || isNameOrDate(page, from)) continue;
      const next = isLost.test(printed) ? index + printed.length : index;
      candidates.push({ page, from, to: index, next, number, kind: kindOf(kind) });
    }
    done = index + printed.length;
  }
  return candidates;
}

/** What is left of "12/3456", and of a facet. */
const isLost = /^ (?:\/\d+|[A-ZÆØÅ](?:\d{2})?)$/;

function kindOf([group, text]: readonly [string, string | undefined]): string {
  return ["label", "fact", "named"].includes(group) ? (text ?? "").toLowerCase() : group;
}

/** The most numbers in a row that rise by one, or two, with the same thing below each; of equal ones the last. */
function longestChain(candidates: readonly Candidate[]): Candidate[] {
  type Link = { readonly of: Candidate; readonly before: Link | null; readonly length: number };
  const ends = new Map<string, Link>();
  let best: Link | null = null;
  for (const of of candidates) {
    const steps = Array.from({ length: longestStep }, (_, i) => of.number - 1 - i);
    const before = steps
      .map((number) => ends.get(`${of.kind} ${number}`) ?? null)
      .reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null);
    const link = { of, before, length: (before?.length ?? 0) + 1 };
    const key = `${of.kind} ${of.number}`;
    if (link.length >= (ends.get(key)?.length ?? 0)) ends.set(key, link);
    if (link.length >= (best?.length ?? 0)) best = link;
  }
  const chain: Candidate[] = [];
  for (let link = best; link; link = link.before) chain.push(link.of);
  return chain.reverse();
}

/** The chain, and those between its numbers and behind them that have something else below their title. */
function filled(chain: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const inChain = new Set(chain);
  const all: Candidate[] = [];
  if (chain.length === 0) return all;
  let next = 0;
  for (const candidate of candidates) {
    const last = all.at(-1)?.number ?? (chain[0]?.number ?? 0) - 1;
    if (inChain.has(candidate)) next += 1;
    else if (candidate.number !== last + 1 || candidate.number >= (chain[next]?.number ?? Infinity))
      continue;
    all.push(candidate);
  }
  return all;
}
