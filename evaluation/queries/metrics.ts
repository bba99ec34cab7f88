/** How well an order of answers fits graded judgements. Pure; all measures lie between 0 and 1. */

/** Answers are named by keys; `grades` gives what each is worth, 0 for those not in it. */
type Ranking = {
  readonly answers: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
};

export type Scores = { readonly ndcg: number; readonly recall: number; readonly mrr: number };

const depth = 10;

/**
 * nDCG@10 with gain 2^grade - 1 and discount log2(rank + 1) (Järvelin and Kekäläinen 2002; Burges et al.
 * 2005), recall@10 over answers of any grade, and the reciprocal rank of the first of them.
 */
export function score({ answers, grades }: Ranking): Scores {
  const top = answers.slice(0, depth);
  const relevant = [...grades.values()].filter((grade) => grade > 0);
  const ideal = [...relevant].sort((a, b) => b - a).slice(0, depth);
  const gained = top.map((key) => grades.get(key) ?? 0);
  const hits = gained.filter((grade) => grade > 0).length;
  const first = answers.findIndex((key) => (grades.get(key) ?? 0) > 0);
  return {
    ndcg: ideal.length === 0 ? 0 : cumulatedGain(gained) / cumulatedGain(ideal),
    recall: relevant.length === 0 ? 0 : hits / relevant.length,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean of each measure; zeros for none. */
export function mean(scores: readonly Scores[]): Scores {
  const over = (pick: (one: Scores) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + pick(one), 0) / scores.length;
  return {
    ndcg: over(({ ndcg }) => ndcg),
    recall: over(({ recall }) => recall),
    mrr: over(({ mrr }) => mrr),
  };
}

function cumulatedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
