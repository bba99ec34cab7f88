/** The order of hits that all stand on one page, by what their marks tell. Pure. */
import type { Hit, HitReasons } from "../../../contract/search-result.ts";

/** A word in the title tells more of what the item is about than one in its text, and that more than its meeting. */
const places: Partial<Record<HitReasons["words"][number]["field"], number>> = {
  title: 3,
  summary: 1.5,
  decision: 1.3,
  recommendation: 1.3,
  "previous-decision": 0.7,
  attendance: 0.3,
  attachments: 0.6,
  meeting: 0.4,
  theme: 0.4,
};

/** The word itself tells more than a compound that it is the end of, and that more than one it is elsewhere in. */
const ways: Record<HitReasons["words"][number]["how"], number> = {
  form: 1,
  lemma: 1,
  head: 0.85,
  part: 0.6,
  prefix: 0.6,
  related: 0.4,
};

/** A part of a compound that the item lacks tells of it only a little. */
const ofMissing = 0.3;

/** Further places of a word add to its best one, but little. */
const further = 0.2;

/** A place near the top of a list is worth more than one further down, but two lists are worth more than one. */
const smoothing = 10;

/**
 * The engine ranks by its fields alone: here its order and that by aboutness become one, by the sum of what the
 * places in both are worth (reciprocal rank fusion, Cormack et al. 2009), aboutness to a `share`.
 */
export function rerank(hits: readonly Hit[], share = 1): Hit[] {
  const scores = hits.map(aboutness);
  const byScore = [...hits.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const worth = new Map<number, number>();
  byScore.forEach((at, place) => {
    worth.set(at, 1 / (smoothing + at) + share / (smoothing + place));
  });
  return [...hits.keys()]
    .sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b)
    .flatMap((at) => hits[at] ?? []);
}

/** How much the item is about the words of the query. */
function aboutness({ why, missing = [] }: Hit): number {
  const byWord = new Map<string, number[]>();
  for (const { word, how, field } of why.words) {
    const worth = (places[field] ?? 1) * ways[how] * (missing.includes(word) ? ofMissing : 1);
    byWord.set(word, [...(byWord.get(word) ?? []), worth]);
  }
  return [...byWord.values()].reduce((sum, worths) => {
    const best = Math.max(...worths);
    return sum + best + further * (worths.reduce((all, one) => all + one, 0) - best);
  }, 0);
}
