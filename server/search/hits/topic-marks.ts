/** A hit of a theme alone: the words that prove the theme are marked, and the passage that holds them is shown. Pure. */

import { escapePattern } from "../../../contract/plain/text/escape-pattern.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Hit } from "../../../contract/search-result.ts";
import type { FoundItem } from "./found-item.ts";
import type { Highlighter } from "./highlighter.ts";
import { type CaseSize, toHit } from "./hit.ts";

/** The words as they are printed in the item, each as a whole word. */
export function proofHighlighter(proofs: readonly string[]): Highlighter {
  const words = [...new Set(proofs)].filter((word) => word.trim() !== "");
  if (words.length === 0) return () => [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const any = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})(?![\\p{L}\\d])`, "giu");
  return (text) =>
    matchesIn(text, any).map(({ 0: word, index }) => {
      return {
        start: index,
        end: index + word.length,
        word: word.toLowerCase(),
        how: "form" as const,
      };
    });
}

const escaped = (word: string) => escapePattern(word).replace(/\s+/g, "\\s+");

/** It was found by its theme, not by words: nothing is said of why. */
export function toTopicHit(item: FoundItem, topics: readonly string[], caseItems: CaseSize): Hit {
  const proofs = item.topicProofs
    .filter(([topic]) => topics.includes(topic))
    .flatMap(([, , , words]) => words.map(([word]) => word));
  const hit = toHit(item, proofHighlighter(proofs), caseItems);
  return { ...hit, why: { words: [], near: null } };
}
