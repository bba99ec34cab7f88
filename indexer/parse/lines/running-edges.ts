/**
 * What the pages of a transcript begin and end with: words that return page by page, with figures around
 * them that stay or rise with the page. Figures may be lost on any page; the words tell the edge.
 */
import { anyMonth, anyWeekday } from "../../../danish/dates/calendar.ts";
import { printedLabel } from "./transcript-labels.ts";

/** The words of a shared edge, from the outside inwards, and the figures inside of them that belong to it. */
export type Edge = {
  readonly side: "head" | "foot";
  readonly words: readonly string[];
  readonly constant: ReadonlySet<string>;
  /** What a page's number has to be added to for the figure that rises; null where none does. */
  readonly shift: number | null;
};

const longestWords = 16;
const longestEdge = 240;
const mostFigures = 4;
/** Pages, and of all pages in fifths, that an edge is on. */
const fewest = { pages: 3, dated: 2, fifths: 3 };
/** So many of the pages that share the words before share the next one. */
const fewestStaying = 0.9;

const isFigure = (token: string) => !/\p{L}/u.test(token);
/** Behind these words a number is an item's. */
const beforeItem = /^(?:Punkt|Pkt\.?|PUNKT|Sag|nr\.?|Bilag|Ad\.?)$/;
const label = new RegExp(`^(?:${printedLabel}|Sags ?nr|Sagsid|J\\.nr|Dok\\.?nr)(?![\\p{L}-])`, "u");
const day = new RegExp(`^(?:${anyMonth}|${anyWeekday})$`, "iu");
/** What a foot is made of: a decision that all items share ends their pages too. */
const footWord =
  /^(?:side|af|den|d|(?:\p{L}+-)?møde|ordinært|referat|dagsorden|protokol|beslutningsprotokol|åben|åbent|lukket|kommune)\.?[,:;!]?$/iu;
const document = /^(?:referat|dagsorden|protokol)$/iu;

/** What most pages begin, or end, with; null where there is no such thing. `body` is who meets. */
export function sharedEdge(
  pages: readonly string[],
  side: Edge["side"],
  body: string,
): Edge | null {
  const all = pages.map((page) => tokensOf(withoutNumber(page), side));
  const words = commonWords(all);
  const own = side === "head" ? withoutTitles(headWords(words), pages) : footWords(words, body);
  if (own.length === 0) return null;
  const bare = { side, words: own, constant: new Set<string>(), shift: null };
  const figures = all.flatMap((tokens, at) => {
    const end = lengthOfWords(tokens, own);
    return end === 0 ? [] : [{ number: numberOf(pages[at] ?? ""), tokens, end }];
  });
  const constant = new Set<string>();
  for (let nth = 0; nth < mostFigures; nth++) {
    const [token, count] = commonest(figures.map(({ tokens, end }) => figureAt(tokens, end, nth)));
    const mayHead = /^\d+\.$/.test(token) && !isDay(own.at(-1) ?? "");
    if (!mayHead && count * 2 > figures.length && count >= fewest.dated) constant.add(token);
  }
  const shifts = figures.flatMap(({ number, tokens, end }) =>
    figuresAround(tokens, end).map((token) => String(Number(token) - number)),
  );
  const [shift, count] = commonest(shifts.filter((text) => text !== "NaN"));
  const rises = count * 2 > figures.length && count >= fewest.dated;
  return { ...bare, constant, shift: rises ? Number(shift) : null };
}

/** How many letters of a page's text, without its number, are the edge. */
export function edgeLength(text: string, number: number, edge: Edge | null): number {
  if (!edge) return 0;
  const tokens = tokensOf(text, edge.side);
  let end = lengthOfWords(tokens, edge.words);
  if (end === 0) return 0;
  for (let token = tokens[end]; token !== undefined && isFigure(token); token = tokens[++end]) {
    const rises = edge.shift !== null && token === String(number + edge.shift);
    if (!rises && !edge.constant.has(token)) break;
  }
  return tokens.slice(0, end).join(" ").length;
}

function withoutNumber(page: string): string {
  return page.replace(/^\d{1,4} +/, "");
}

export function numberOf(page: string): number {
  return Number(/^\d{1,4}/.exec(page)?.[0]);
}

/** From the outside inwards; a head's end where the first item's number stands. */
function tokensOf(text: string, side: Edge["side"]): string[] {
  if (side === "foot") return text.slice(-longestEdge).trim().split(" ").reverse();
  const tokens = text.slice(0, longestEdge).trim().split(" ");
  const item = tokens.findIndex(
    (token, at) => /^\d{1,4}[.):]$/.test(token) && !isDay(tokens[at + 1] ?? ""),
  );
  return item < 0 ? tokens : tokens.slice(0, item);
}

/** Word by word, as long as hardly a page falls out: three titles may begin with the same words too. */
function commonWords(all: readonly (readonly string[])[]): readonly string[] {
  let words = all.map((tokens) => tokens.filter((token) => !isFigure(token)));
  const common: string[] = [];
  while (common.length < longestWords) {
    const [word, pages] = commonest(words.map((own) => own[common.length] ?? ""));
    if (pages < fewest.dated || pages < words.length * (common.length > 0 ? fewestStaying : 0))
      break;
    if (common.length === 0 && pages * 5 < all.length * fewest.fifths) break;
    words = words.filter((own) => own[common.length] === word);
    common.push(word);
  }
  const most = words.length >= fewest.pages;
  // Two pages behind the first are enough for a meeting's name and its day.
  const dated = words.length === all.length - 1 && common.some(isDay);
  return most || dated ? common : [];
}

function isDay(word: string): boolean {
  return day.test(word);
}

/** Without what begins an item: its word, or a label. */
function headWords(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, i) => beforeItem.test(word) || label.test(words.slice(i).join(" ")),
  );
  return at < 0 ? words : words.slice(0, at);
}

/** All titles may begin with the same words: a page without the head then lists them, one for each page with it. */
function withoutTitles(head: readonly string[], pages: readonly string[]): readonly string[] {
  const isHeaded = (page: string) => lengthOfWords(tokensOf(page, "head"), head) > 0;
  const own = pages.map(withoutNumber);
  const others = own.filter((page) => !isHeaded(page));
  const headed = own.length - others.length;
  const at = head.findIndex((_, i) => {
    const end = ` ${head.slice(i).join(" ")} `;
    return others.some((page) => page.split(end).length > headed);
  });
  return at < 0 ? head : head.slice(0, at);
}

function footWords(words: readonly string[], body: string): readonly string[] {
  const names = new Set(body.split(" "));
  const at = words.findIndex((word, i) => {
    const isTown = words[i - 1] === "Kommune";
    const isOf = /^(?:til|fra)$/.test(word) && document.test(words[i + 1] ?? "");
    const isName = isTown || names.has(word.replace(/,$/, ""));
    return !footWord.test(word) && !isDay(word) && !isOf && !isName;
  });
  return at < 0 ? words : words.slice(0, at);
}

/** How many tokens the words take, with the figures among them; 0 where they are not all there. */
function lengthOfWords(tokens: readonly string[], words: readonly string[]): number {
  let at = 0;
  for (const word of words) {
    while (at < tokens.length && isFigure(tokens[at] ?? "")) at += 1;
    if (tokens[at] !== word) return 0;
    at += 1;
  }
  return at;
}

function figureAt(tokens: readonly string[], end: number, nth: number): string {
  const token = tokens[end + nth] ?? "";
  const all = tokens.slice(end, end + nth + 1);
  return token !== "" && all.every(isFigure) ? token : "";
}

/** The figures outside the edge's words, among them and right inside of them. */
function figuresAround(tokens: readonly string[], end: number): readonly string[] {
  let to = end;
  while (to < tokens.length && to < end + mostFigures && isFigure(tokens[to] ?? "")) to += 1;
  return tokens.slice(0, to).filter((token) => /^\d{1,4}$/.test(token));
}

function commonest(texts: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
}
