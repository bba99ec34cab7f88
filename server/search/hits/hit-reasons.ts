/** Why an item is a hit: which words stand in it, where, how, and how near each other. Pure. */
import type { HitReasons } from "../../../contract/search-result.ts";
import { words } from "../../../danish/letters/words.ts";
import type { Mark } from "./marks.ts";

/** A text of the item that was looked in. */
export type MarkedText = {
  readonly field: HitReasons["words"][number]["field"];
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** Each word of the query once a field, as it first stands there; the fields in the item's order. */
export function toHitReasons(texts: readonly MarkedText[]): HitReasons {
  const places = new Map<string, HitReasons["words"][number]>();
  for (const { field, text, marks } of texts) {
    for (const { word, how, start, end } of marks) {
      const key = `${field}\n${word}`;
      if (!places.has(key)) places.set(key, { word, as: text.slice(start, end), how, field });
    }
  }
  return { words: [...places.values()], near: nearest(texts) };
}

/** The fewest words of a text that hold every word found in the item; null when there are not several. */
function nearest(texts: readonly MarkedText[]): number | null {
  const wanted = new Set(texts.flatMap(({ marks }) => marks.map(({ word }) => word)));
  if (wanted.size < 2) return null;
  const spans = texts.flatMap(({ text, marks }) => {
    const stretch = shortestStretch(marks, wanted.size);
    return stretch === null ? [] : [words(text.slice(stretch.start, stretch.end)).length];
  });
  return spans.length === 0 ? null : Math.min(...spans);
}

/** The shortest stretch, in letters, with `size` different words: two ends that move over the marks. */
function shortestStretch(marks: readonly Mark[], size: number) {
  const counts = new Map<string, number>();
  let best: { readonly start: number; readonly end: number } | null = null;
  let from = 0;
  for (const mark of marks) {
    counts.set(mark.word, (counts.get(mark.word) ?? 0) + 1);
    for (
      let first = marks[from];
      counts.size === size && first !== undefined;
      first = marks[from]
    ) {
      if (best === null || mark.end - first.start < best.end - best.start) {
        best = { start: first.start, end: mark.end };
      }
      const left = (counts.get(first.word) ?? 0) - 1;
      if (left === 0) counts.delete(first.word);
      else counts.set(first.word, left);
      from++;
    }
  }
  return best;
}
