/** Whether a word stands near a place in a text. Pure. */
import { matchesIn } from "../../contract/plain/text/matches-in.ts";

/** Letters between a word that tells of a person and a number, at most. */
export const reach = 40;

/** From and to (exclusive) in the text. */
export type Span = { readonly from: number; readonly to: number };

export function toSpan({ index, 0: written }: RegExpExecArray): Span {
  return { from: index, to: index + written.length };
}

/** Whether one of the words stands near a span; the spans come in their order. */
export function createReach(text: string, word: RegExp): (span: Span) => boolean {
  const words = matchesIn(text, word).map(toSpan);
  let next = 0;
  return (span) => {
    while (words[next] && distance(words[next], span) > reach && startsBefore(words[next], span))
      next++;
    return distance(words[next], span) <= reach;
  };
}

function startsBefore(word: Span | undefined, span: Span): boolean {
  return word !== undefined && word.from < span.from;
}

/** Letters between the two. */
function distance(word: Span | undefined, span: Span): number {
  if (word === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(word.from - span.to, span.from - word.to);
}
