/** The points of lists inside an item: "1. godkender planen", "2. sender den i høring" below "…, at Byrådet". */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { isStockTitle } from "../title-line.ts";

/** "1. godkender", "2) sender", "(3) Bro"; "4. maj" is a day. */
const numbered = new RegExp(
  String.raw`^\(?(?<number>\d{1,3})(?:\.?\)\s*|\.\s+|\.(?=\p{L}))(?!(?:${anyMonth})(?!\p{L}))(?<words>\S.*)$`,
  "u",
);
const inline = /(?<=\s)\(?(\d{1,2})[.)]\s+(?=\p{Ll})/gu;

/** `led`: the words above the list ask for it; `above`: where the number before this one stands, for a first one its own place. */
type Point = { readonly led: boolean; readonly above: number };

/** A number that the list goes on from; `tight`: no air parts it from the line above. */
type Entry = { readonly led: boolean; readonly at: number; readonly tight: boolean };

/**
 * The points among the lines, by their places: those of lists that are led in, and of others all but the first, which
 * are told by the number before theirs.
 */
export function pointsIn(
  rows: readonly Recognised[],
  from: number,
  to: number,
): ReadonlyMap<number, Point> {
  const formal = rows.slice(from, to).some(isFormal);
  const points = new Map<number, Point>();
  const known = new Map<number, Entry>();
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const { number, words = "" } = numbered.exec(row?.line.text ?? "")?.groups ?? {};
    if (!row) continue;
    if (number === undefined) {
      closeLists(known, row);
      for (const order of ledInline(row.line.text))
        known.set(order, { led: true, at, tight: false });
      continue;
    }
    const order = Number(number);
    const before = known.get(order - 1);
    const leaves = (before?.tight && row.line.gap > 0) || isStockTitle(words);
    const goesOn = before !== undefined && (formal || !leaves);
    const led = order === 1 ? isLedIn(rows, at, formal) : goesOn && before.led;
    if (!hasFacts(rows[at + 1]) && (led || goesOn))
      points.set(at, { led, above: before?.at ?? at });
    known.set(order, { led, at, tight: row.line.gap === 0 });
  }
  return points;
}

/** A decision ends what was recommended, and a verdict alone ends a list that nothing led in. */
function closeLists(known: Map<number, Entry>, { label, line }: Recognised): void {
  if (label?.type === "decision") known.clear();
  else if (isVerdict(line.bare))
    for (const [order, { led }] of known) if (!led) known.delete(order);
}

/** "…, at Byrådet 1. godkender planen, 2. sender den i høring": the numbers that a line of text holds. */
function ledInline(text: string): readonly number[] {
  const [first, ...others] = matchesIn(text, inline);
  if (first?.[1] !== "1" || !leadsIn(text.slice(0, first.index).trimEnd())) return [];
  return [1, ...others.map(([, number]) => Number(number))];
}

/** Below a case number or "Åbent" stands an item. */
function hasFacts(below: Recognised | undefined): boolean {
  return below !== undefined && (below.caseLine !== null || below.marker !== null);
}

/** Right below a label, or below words that are no whole sentence; those may be broken over two lines. */
function isLedIn(rows: readonly Recognised[], at: number, formal: boolean): boolean {
  const above = rows[at - 1];
  if (!above) return false;
  const { label, line } = above;
  if (label !== null && label.rest === "" && (formal || label.type !== "decision")) return true;
  const broken = line.gap === 0 ? `${rows[at - 2]?.line.text ?? ""} ` : "";
  return leadsIn(`${broken}${line.text}`);
}

const asks = String.raw`(?:indstil|anbefal|foresl|tilråd|henstil|opfordr|(?<!\p{L})(?:an)?søge[rs])`;
/** "Forvaltningen foreslår", "Det indstilles til Byrådet". */
const asking =
  /(?:indstilles?|indstiller|anbefale[rs]|foreslå[rs]|tilråde[rs]|henstille[rs])(?: (?:til|over ?for) [^.:]{2,80})?[:,]?$/iu;
/** "Der søges om:", "Det anbefales at give tilsagn til:"; "Dagsorden:" asks for nothing. */
const askingWith = new RegExp(String.raw`${asks}[^.]*(?:\s(?:om|til|af|for|følgende)|:)$`, "iu");
/** "…, at", "…, at Byrådet i Huleby", "…, at udvalget over for Byrådet anbefaler". */
const clause = /^(?:.*[\s,])?at(?:\s(?<body>[^.:;!?]{2,120}))?:?$/iu;
/** What makes a clause a whole one; "at udvalget indstiller" lacks what. */
const predicate = new RegExp(
  String.raw`(?<!\p{L})(?!(?:over|efter|under|eller)(?!\p{L})|beslutter|${asks})(?:er|har|blev|var|fik|gik|kom|havde|(?:kan|skal|vil|må|bør|kunne|skulle|ville|måtte)(?=\s)|\p{Ll}{3,}(?:er|es|ede|år|ås))(?!\p{L})`,
  "u",
);
/** In letters: no more of a line's end tells whether it is a whole sentence. */
const longestEnd = 300;

/** Whether words end so that points must follow. */
function leadsIn(words: string): boolean {
  const text = words.slice(-longestEnd);
  if (/punkt|dagsorden|sager/i.test(text)) return false;
  const found = clause.exec(text);
  const body = found?.groups?.body ?? "";
  return asking.test(text) || askingWith.test(text) || (found !== null && !predicate.test(body));
}
