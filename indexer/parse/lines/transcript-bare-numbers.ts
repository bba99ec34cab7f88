/** Transcripts whose items have numbers without a stop: "Dagsorden 1 Velkomst Anna bød velkommen. 2 Regnskab …" */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { isStatement } from "../recognise/said/statement.ts";
import { isNameOrDate } from "./run-on.ts";
import { sentenceEnd } from "./transcript-sub-numbers.ts";

/** A number before a capital, and so many words that it is known again. */
const numbered = /(?:^|\s)(?=((\d{1,2}) (\p{Lu}\S*)(?: \S+)?))/gu;
/** What stands right before the first of them. */
const agendaHead =
  /(?:^|\s)(?:Dagsordens?punkter|Dagsorden|DAGSORDEN|Punkter|Referat|REFERAT)(?: (?:og|\/) (?:referat|beslutninger))?:?$/;
const longestHead = 40;
const sentence = /[\p{L}\d]{2}[.!?](?:\s|$)/u;
/** "1 " begins a page: the number is the page's. */
const pageStart = /^\d{1,4} *$/;
const longestTitle = 300;
const fewest = 3;
/** So many of them have a sentence behind their title; else they are the agenda alone. */
const share = 2 / 3;

/** `ends`: whether a sentence, or the page above, ends before it. */
type Place = {
  readonly page: number;
  readonly at: number;
  readonly order: number;
  readonly beginning: string;
  readonly word: string;
  readonly ends: boolean;
};

/**
 * How the headings begin that rise by one from the first below the agenda's head; none where they are too few, or
 * no sentences stand behind most of them.
 */
export function bareNumbers(pages: readonly string[]): readonly string[] {
  const places = pages.flatMap(placesOn);
  const head = places.findIndex((place) => place.order === 1 && isBelowHead(pages, place));
  const [first] = head < 0 ? [] : places.slice(head);
  if (!first) return [];
  const chain = [first];
  let from = head;
  for (
    let next = nextOf(places, from, 2);
    next > 0;
    next = nextOf(places, from, chain.length + 1)
  ) {
    const place = places[next];
    if (place) chain.push(place);
    from = next;
  }
  // The agenda stands above: its first row comes again as the first item.
  const again = places.findLast((place, i) => {
    const isBetween = i > head && i < places.indexOf(chain[1] ?? first);
    return isBetween && place.order === 1 && place.word === first.word;
  });
  const items = again ? [again, ...chain.slice(1)] : chain;
  const told = items.filter((place, i) => isTold(textOf(pages, place, items[i + 1])));
  const fits = items.length >= fewest && told.length >= items.length * share;
  return fits ? items.map(({ beginning }) => beginning) : [];
}

function isTold(text: string): boolean {
  return sentence.test(text) || isStatement(text.slice(0, longestTitle));
}

function placesOn(text: string, page: number): Place[] {
  return matchesIn(text, numbered).flatMap(
    ({ index, 0: printed, 1: beginning = "", 2: number, 3: word = "" }) => {
      const at = index + printed.length;
      const before = text.slice(Math.max(0, at - longestHead), at).trimEnd();
      const isPage = at === 0 || isNameOrDate(text, at);
      const ends = sentenceEnd.test(before) || (at < longestHead && pageStart.test(before));
      return isPage ? [] : [{ page, at, order: Number(number), beginning, word, ends }];
    },
  );
}

function isBelowHead(pages: readonly string[], { page, at }: Place): boolean {
  return agendaHead.test((pages[page] ?? "").slice(Math.max(0, at - longestHead), at).trimEnd());
}

/** The first with this number that a sentence ends before, else the only one; -1 for none. */
function nextOf(places: readonly Place[], from: number, order: number): number {
  const later = places.flatMap((place, i) => (i > from && place.order === order ? [i] : []));
  const ending = later.find((i) => places[i]?.ends);
  return ending ?? (later.length === 1 ? (later[0] ?? -1) : -1);
}

/** What stands from a heading to the next. */
function textOf(pages: readonly string[], { page, at }: Place, next: Place | undefined): string {
  const last = next?.page ?? pages.length - 1;
  return pages
    .slice(page, last + 1)
    .map((text, i) => {
      const to = next && page + i === next.page ? next.at : text.length;
      return text.slice(i === 0 ? at : 0, to);
    })
    .join(" ");
}
