/** An evaluation as people read it, and as programs do. Pure. */
import type { Evaluation, Judged } from "./evaluate.ts";
import { byHalf } from "./halves.ts";
import type { Scores } from "./metrics.ts";
import { nameOf } from "./names.ts";

const worstShown = 10;
const nameWidth = 42;

/** Tables of scores, for the whole and by user and kind, and the queries that did worst. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { judged, whole, byUser, byKind } = evaluation;
  return [
    ...table(`${judged.length} søgninger`, new Map([["alle med svar", whole]])),
    ...table("Efter bruger", byUser),
    ...table("Efter slags", byKind),
    ...table("Efter halvdel", byHalf(evaluation)),
    ...list("Dårligst:", worst(evaluation).map(toLine)),
    ...list("Fandt slet intet, men har svar:", emptyQueries(evaluation)),
    ...list("Fandt, hvad der ikke må findes:", wrongLines(evaluation)),
  ].join("\n");
}

/** The same as one object; names of the measures as in docs/contract.md. */
export function toJson(evaluation: Evaluation) {
  const entries = (scores: Map<string, Scores>) =>
    Object.fromEntries([...scores].map(([name, one]) => [name, toMeasures(one)]));
  return {
    queries: evaluation.judged.length,
    ...toMeasures(evaluation.whole),
    byUser: entries(evaluation.byUser),
    byKind: entries(evaluation.byKind),
    empty: emptyQueries(evaluation),
    worst: worst(evaluation).map(({ query, scores }) => ({ q: query.q, ...toMeasures(scores) })),
    wrong: evaluation.judged.flatMap(({ query, wrong }) =>
      wrong.map(({ file, item }) => ({ q: query.q, file, item })),
    ),
  };
}

/**
 * The queries with answers that were not found in the best order, the worst first. Of those that are held out only
 * the figures are told, so that nobody mends by them.
 */
export function worst({ judged }: Pick<Evaluation, "judged">): Judged[] {
  return judged
    .filter(({ query }) => query.relevant.length > 0 && query.half !== "held-out")
    .filter(({ scores }) => scores.ndcg < 1)
    .sort((a, b) => a.scores.ndcg - b.scores.ndcg)
    .slice(0, worstShown);
}

function toMeasures({ ndcg, recall, mrr }: Scores) {
  return { "nDCG@10": ndcg, "recall@10": recall, MRR: mrr };
}

function table(heading: string, scores: ReadonlyMap<string, Scores>): string[] {
  if (scores.size === 0) return [];
  const rows = [...scores].map(([name, one]) => `  ${nameOf(name)}`.padEnd(nameWidth) + row(one));
  return [`${heading.padEnd(nameWidth)}nDCG@10  recall@10      MRR`, ...rows, ""];
}

function row({ ndcg, recall, mrr }: Scores): string {
  return decimal(ndcg).padStart(7) + decimal(recall).padStart(11) + decimal(mrr).padStart(9);
}

const decimal = (value: number) => value.toFixed(3).replace(".", ",");

function toLine({ query, scores }: Judged): string {
  return `${decimal(scores.ndcg)}  ${query.q}`;
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ""];
}

function emptyQueries({ empty }: Evaluation): string[] {
  return empty.map(({ q }) => q);
}

function wrongLines({ judged }: Evaluation): string[] {
  return judged.flatMap(({ query, wrong }) =>
    wrong.map(({ item }) => `${query.q}: ${item || "uden titel"}`),
  );
}
