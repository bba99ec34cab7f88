/** The passage of a text that shows best what was searched for, at sentence borders. Pure, linear in the text. */

import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Segment } from "../../../contract/search-result.ts";
import { belongsToWord } from "../../../danish/letters/sentence-end.ts";
import { type Mark, type Span, toSegments } from "./marks.ts";

const cut = "…";

/**
 * The run of whole sentences, at most `limit` characters, in which most different words stand; the
 * beginning where none do. A sentence that is longer is cut between words. What is cut shows as "…".
 */
export function toPassage(text: string, marks: readonly Mark[], limit: number): Segment[] {
  const span = trim(text, bestSpan(text, marks, limit - 2 * (cut.length + 1)));
  const segments = toSegments(text, marks, span);
  const before = text.slice(0, span.start).trim() === "" ? [] : [plain(`${cut} `)];
  const after = text.slice(span.end).trim() === "" ? [] : [plain(` ${cut}`)];
  return [...before, ...segments, ...after];
}

/** How many different words of the query the marks answer. */
export function distinctWords(marks: readonly Mark[]): number {
  return new Set(marks.map(({ word }) => word)).size;
}

function plain(text: string): Segment {
  return { text, match: false };
}

function bestSpan(text: string, marks: readonly Mark[], limit: number): Span {
  const sentences = toSentences(text, marks);
  const window = bestWindow(sentences, marks, limit);
  const span = { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? text.length };
  return span.end - span.start <= limit ? span : cutSentence(text, span, marks, limit);
}

/**
 * A sentence ends at a line's end, or at a full stop before a capital; but not inside a mark, since a phrase may go
 * over the full stop.
 */
function toSentences(text: string, marks: readonly Mark[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of matchesIn(text, /\n+|(?<=[.!?])\s+(?=[\p{Lu}»”"])/gu)) {
    const isStop = !gap.startsWith("\n");
    if (isStop && belongsToWord(text, start, index, index + gap.length)) continue;
    if (isInside(marks, index)) continue;
    if (index > start) sentences.push({ start, end: index });
    start = index;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Only the last mark that begins before a place is looked at: marks stand in order and hardly overlap. */
function isInside(marks: readonly Mark[], place: number): boolean {
  return (marks[firstFrom(marks, place) - 1]?.end ?? 0) > place;
}

/** Two ends move over the sentences; the words between them are counted as they come and go. */
function bestWindow(sentences: readonly Span[], marks: readonly Mark[], limit: number): Span[] {
  const words = sentences.map((sentence) => wordsWithin(sentence, marks));
  const counts = new Map<string, number>();
  let best = { score: -1, from: 0, to: 0 };
  let from = 0;
  for (let to = 0; to < sentences.length; to++) {
    add(counts, words[to] ?? [], 1);
    while (from < to && length(sentences, from, to) > limit) add(counts, words[from++] ?? [], -1);
    const score = scoreOf(counts);
    if (score > best.score) best = { score, from, to };
  }
  return grow(sentences, best.from, best.to, limit);
}

/** Sentences that still fit are added after, so that a decision is read as far as it goes. */
function grow(sentences: readonly Span[], from: number, to: number, limit: number): Span[] {
  let last = to;
  while (last + 1 < sentences.length && length(sentences, from, last + 1) <= limit) last++;
  return sentences.slice(from, last + 1);
}

function length(sentences: readonly Span[], from: number, to: number): number {
  return (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
}

function add(counts: Map<string, number>, words: readonly string[], by: 1 | -1): void {
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + by;
    if (count === 0) counts.delete(word);
    else counts.set(word, count);
  }
}

/** Different words count far more than the same word again. */
function scoreOf(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += 100 + Math.min(count, 5);
  return total;
}

function wordsWithin({ start, end }: Span, marks: readonly Mark[]): string[] {
  const words: string[] = [];
  for (let at = firstFrom(marks, start); at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.start >= end) break;
    words.push(mark.word);
  }
  return words;
}

/** Marks stand in order: halving finds the first at or after a place. */
function firstFrom(marks: readonly Mark[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of one long sentence, around its first mark, ending between words. */
function cutSentence(text: string, sentence: Span, marks: readonly Mark[], limit: number): Span {
  const first = marks[firstFrom(marks, sentence.start)];
  const inside = first !== undefined && first.start < sentence.end;
  const wanted = inside && first.end - sentence.start > limit ? first.start - limit / 3 : 0;
  const start = nextBlank(text, Math.max(sentence.start, Math.floor(wanted)), sentence.start);
  const hardEnd = Math.min(sentence.end, start + limit);
  const blank = text.lastIndexOf(" ", hardEnd);
  if (hardEnd === sentence.end || blank <= start)
    return { start, end: wholeCharacter(text, hardEnd) };
  return { start, end: blank };
}

/** A place that does not stand between the halves of a character. */
function wholeCharacter(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}

function nextBlank(text: string, from: number, least: number): number {
  if (from <= least) return least;
  const blank = text.indexOf(" ", from);
  return blank < 0 ? from : blank;
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  return { start: start + left, end: end - (slice.length - slice.trimEnd().length) };
}
