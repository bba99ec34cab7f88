/** Measurements as a page of documentation, in Markdown. Pure. */

import type { CorpusPlace } from "./corpus/read-corpus.ts";
import type { Evaluation } from "./queries/evaluate.ts";
import { byHalf } from "./queries/halves.ts";
import type { Scores } from "./queries/metrics.ts";
import { worst } from "./queries/quality-table.ts";
import type { Measured } from "./systems.ts";

/** What was measured on one corpus; the first of the systems is the portal. */
export type Chapter = {
  readonly place: CorpusPlace;
  readonly measured: readonly [Measured, ...Measured[]];
};

export function formatDocument(chapters: readonly Chapter[]): string {
  return `${[head, ...chapters.map(formatChapter)].join("\n\n")}\n`;
}

const head = `# Search quality

Written by \`npx tsx evaluation/write-document.ts\`: every figure is measured anew, none is typed in. Run it
after a change to \`danish/\`, \`server/search/\`, the themes or the thesaurus.

Each system gets the same items and the same queries. *Meilisearch as it comes* is the same engine with title,
case number and text as they are printed, its default settings and its default search (typing tolerance and
prefixes included). *Like PostgreSQL* is what its configuration \`danish\` does, computed here: Snowball's stemmer and stop
words, any word, ordered by \`ts_rank\`, the title above the text. *SQLite FTS5* holds the same fields with its default tokenizer, ordered by bm25, and asks for
all words of a query or for any of them.

nDCG@10 is 1 when the best answers stand first in the right order, recall@10 the share of the answers that are
among the first ten, MRR one divided by the place of the first answer. *Empty* counts queries that have an answer
and found nothing at all; *wrong* counts queries that found what the judgements forbid, or anything where there is
nothing to find (for the portal among its strict hits, which are what it counts and exports). Differences under
0.03 say little.`;

function formatChapter({ place, measured }: Chapter): string {
  const [ours] = measured;
  return [
    `## ${place.title}`,
    `${place.about} ${ours.evaluation.judged.length} queries.`,
    systemTable(measured),
    breakdown("Kind of query", "ndcg", measured, ({ byKind }) => byKind),
    breakdown("Half and kind of query", "ndcg", measured, byHalf),
    breakdown("Half and kind of query", "recall", measured, byHalf),
    breakdown("User", "ndcg", measured, ({ byUser }) => byUser),
    worstTable(ours.evaluation),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function systemTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ system, evaluation }) => {
    const { whole, empty } = evaluation;
    const counts = [empty.length, wrongQueries(evaluation)].map(String);
    return [system, ...[whole.ndcg, whole.recall, whole.mrr].map(decimal), ...counts];
  });
  return table(["System", "nDCG@10", "recall@10", "MRR", "empty", "wrong"], rows);
}

function wrongQueries({ judged }: Evaluation): number {
  return judged.filter(({ wrong }) => wrong.length > 0).length;
}

/** A measure of every system in each group of queries; "" where there are no groups. */
function breakdown(
  heading: string,
  measure: keyof typeof measures,
  measured: Chapter["measured"],
  groupsOf: (evaluation: Evaluation) => ReadonlyMap<string, Scores>,
): string {
  const [ours] = measured;
  const rows = [...groupsOf(ours.evaluation).keys()].map((group) => [
    group,
    ...measured.map(({ evaluation }) => decimal(groupsOf(evaluation).get(group)?.[measure] ?? 0)),
  ]);
  const systems = measured.map(({ system }) => system);
  return rows.length === 0 ? "" : table([`${heading} (${measures[measure]})`, ...systems], rows);
}

const measures = { ndcg: "nDCG@10", recall: "recall@10" } as const;

function worstTable(evaluation: Evaluation): string {
  const rows = worst(evaluation).map(({ query, scores }) => [
    `\`${query.q}\``,
    decimal(scores.ndcg),
  ]);
  return rows.length === 0 ? "" : table(["Where the portal does worst", "nDCG@10"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(toLine).join("\n");
}

const decimal = (value: number) => value.toFixed(3);
