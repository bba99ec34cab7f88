/** Texts that were taken down, found again in other texts by their hashes, and left out of them. Pure. */
import type { Takedown } from "../../contract/takedown.ts";
import {
  hashWords,
  type PlacedWord,
  placedWords,
  type TakedownKey,
  wholeWords,
} from "./keyed-hash.ts";

/** What stands where a text stood. */
export const removedMark = "[fjernet]";

/** The text without what was taken down of it; itself where nothing was. */
export type LeaveOut = (text: string) => string;

type TextTakedown = Extract<Takedown, { readonly kind: "text" }>;

export function createLeaveOut(takedowns: readonly Takedown[], key: TakedownKey): LeaveOut {
  const texts = takedowns.filter((one) => one.kind === "text");
  if (texts.length === 0) return (text) => text;
  const byFirst = groupByFirst(texts);
  const firstHash = createWordHash(key);
  return (text) => {
    const spans = readings(text).flatMap((words) =>
      words.flatMap((word, at) => {
        const wanted = byFirst.get(firstHash(word.word)) ?? [];
        return wanted.flatMap((one) => spanOf(words, at, one, key) ?? []);
      }),
    );
    return spans.length === 0
      ? text
      : withoutSpans(
          text,
          spans.sort((a, b) => a.from - b.from),
        );
  };
}

/** »Ply-« at the end of a line and »nge« on the next are two words, or one. */
function readings(text: string): PlacedWord[][] {
  const isCut = /\p{Cf}|[-‐][^\S\n]*\n|(?=[^\0-\u024f])\p{L}/u.test(text);
  return isCut ? [placedWords(text), wholeWords(text)] : [placedWords(text)];
}

function groupByFirst(texts: readonly TextTakedown[]): ReadonlyMap<string, TextTakedown[]> {
  const groups = new Map<string, TextTakedown[]>();
  for (const one of texts) groups.set(one.first, [...(groups.get(one.first) ?? []), one]);
  return groups;
}

/** So many words are kept: few words are most of what is written. */
const mostKept = 200_000;

/** The hash of one word, computed once for each. */
function createWordHash(key: TakedownKey): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const hash = hashWords(key, [word]);
    if (known.size < mostKept) known.set(word, hash);
    return hash;
  };
}

type Span = Omit<PlacedWord, "word">;

/** Null where other words than its own follow its first. */
function spanOf(
  words: readonly PlacedWord[],
  at: number,
  { words: count, hash }: TextTakedown,
  key: TakedownKey,
): Span | null {
  const [first, last] = [words[at], words[at + count - 1]];
  if (first === undefined || last === undefined) return null;
  const stretch = words.slice(at, at + count).map(({ word }) => word);
  return hashWords(key, stretch) === hash ? { from: first.from, to: last.to } : null;
}

/** Breaks of lines and cells stay, so that what is around them is read as before. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let left = "";
  let at = 0;
  for (const { from, to } of spans) {
    if (from >= at) left += text.slice(at, from) + removedMark;
    left += text.slice(Math.max(from, at), Math.max(to, at)).replace(/[^\n\t]/g, "");
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}
