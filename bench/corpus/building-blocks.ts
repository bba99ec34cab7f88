/** Pieces of the example minutes that larger corpora are written from. */
import type { ParsedMeeting } from "../../contract/meeting.ts";

/** Each piece is one line; sentences and recommendations end with a full stop. */
export type Blocks = {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly recommendations: readonly string[];
  readonly decisions: readonly string[];
};

const shortestSentence = 40;
const longestSentence = 300;

export function toBlocks(meetings: readonly ParsedMeeting[]): Blocks {
  const items = meetings.flatMap(({ meeting }) => meeting.items);
  const textsOf = (type: string) =>
    items.flatMap(({ sections }) => sections.filter((one) => one.type === type)).map(toText);
  return {
    titles: distinct(items.flatMap(({ title }) => title ?? [])),
    sentences: distinct(["case-description", "economy"].flatMap(textsOf).flatMap(toSentences)),
    recommendations: distinct(textsOf("recommendation").flatMap(toSentences)),
    decisions: distinct(items.flatMap(({ decision }) => toSentences(decision ?? ""))),
  };
}

const toText = ({ text }: { readonly text: string }) => text;

function toSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= shortestSentence && length <= longestSentence)
    .filter((sentence) => /^\p{Lu}.*\.$/u.test(sentence));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
