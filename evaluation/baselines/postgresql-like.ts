/**
 * What PostgreSQL's full-text search would answer: configuration `danish` (Snowball's stemmer and stop words), any
 * word of the query, ordered by `ts_rank` with its default weights. Computed here, by its documented sums.
 */
import { stemmer } from "@orama/stemmers/danish";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { JudgedSearch } from "../queries/evaluate.ts";
import { danishStopWords } from "./danish-stop-words.ts";
import { type PlainItem, toPlainItems } from "./plain-item.ts";

/** `setweight`: the title and case number are A, the text is D; as ts_rank weighs them when nothing is said. */
const weights = { title: 1, text: 0.1 };

/** What ts_rank divides by: the sum of 1/i² over all i. */
const limit = Math.PI ** 2 / 6;

/** A word's places in an item, as their weights in order. */
type Lexemes = ReadonlyMap<string, readonly number[]>;

const answersShown = 10;

export function searchLikePostgresql(meetings: readonly ParsedMeeting[]): JudgedSearch {
  const items = toPlainItems(meetings).map((item) => ({ item, lexemes: toLexemes(item) }));
  return (q) => {
    const queried = [...new Set(stems(q))];
    const ranked = items
      .map(({ item, lexemes }) => ({ item, rank: rankOf(queried, lexemes) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank)
      .slice(0, answersShown);
    const answers = ranked.map(({ item: { file, title } }) => ({
      file,
      item: title,
      strict: true,
    }));
    return Promise.resolve(answers);
  };
}

function toLexemes({ title, caseNumber, text }: PlainItem): Lexemes {
  const lexemes = new Map<string, number[]>();
  const add = (words: string, weight: number) => {
    for (const stem of stems(words)) lexemes.set(stem, [...(lexemes.get(stem) ?? []), weight]);
  };
  add(`${title} ${caseNumber}`, weights.title);
  add(text, weights.text);
  return lexemes;
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !danishStopWords.has(word)).map((word) => stemmer(word) || word);
}

/** The mean over the queried words of what their places are worth, each further place less by its square. */
function rankOf(queried: readonly string[], lexemes: Lexemes): number {
  const sum = queried.reduce((all, stem) => all + worthOf(lexemes.get(stem) ?? []), 0);
  return queried.length === 0 ? 0 : sum / queried.length;
}

/** The heaviest place counts whole, the others by their number. */
function worthOf(places: readonly number[]): number {
  if (places.length === 0) return 0;
  const heaviest = Math.max(...places);
  const at = places.indexOf(heaviest);
  const all = places.reduce((sum, weight, place) => sum + weight / (place + 1) ** 2, 0);
  return (heaviest + all - heaviest / (at + 1) ** 2) / limit;
}
