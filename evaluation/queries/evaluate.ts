/** Runs judged queries through a search and measures the answers. */
import type { JudgedItem, JudgedQuery, Judgements } from "../../contract/judgement.ts";
import { mean, type Scores, score } from "./metrics.ts";

/** An answer by its file and title; `strict` when it matches every word of the query. */
export type Answer = JudgedItem & { readonly strict: boolean };

/** The first ten answers of any search engine, the best first. */
export type JudgedSearch = (q: string) => Promise<Answer[]>;

/** `wrong`: strict answers to a query that forbids them or must find nothing. */
export type Judged = {
  readonly query: JudgedQuery;
  readonly scores: Scores;
  readonly answers: readonly Answer[];
  readonly wrong: readonly Answer[];
};

export type Evaluation = {
  readonly judged: readonly Judged[];
  readonly whole: Scores;
  readonly byUser: Map<string, Scores>;
  /** Of the queries that say what they try. */
  readonly byKind: Map<string, Scores>;
  /** Queries that have an answer and found nothing at all. */
  readonly empty: readonly JudgedQuery[];
};

/** Asks one query after the other; those that must find nothing take no part in the means. */
export async function evaluate(judgements: Judgements, search: JudgedSearch): Promise<Evaluation> {
  const judged: Judged[] = [];
  for (const query of judgements.queries) judged.push(judge(query, await search(query.q)));
  const answerable = judged.filter(({ query }) => query.relevant.length > 0);
  return {
    judged,
    whole: meanOf(answerable),
    byUser: meansBy(answerable, ({ user }) => user),
    byKind: meansBy(answerable, ({ kind }) => kind),
    empty: answerable.filter(({ answers }) => answers.length === 0).map(({ query }) => query),
  };
}

/** Titles are compared without regard to case, blanks and marks, which layouts print differently. */
function keyOf({ file, item }: JudgedItem): string {
  return `${file}\n${item.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")}`;
}

function judge(query: JudgedQuery, answers: Answer[]): Judged {
  const grades = new Map(query.relevant.map((one) => [keyOf(one), one.grade]));
  const forbidden = new Set((query.forbidden ?? []).map(keyOf));
  const isWrong = (one: Answer) => query.nothing === true || forbidden.has(keyOf(one));
  return {
    query,
    scores: score({ answers: answers.map(keyOf), grades }),
    answers,
    wrong: answers.filter((one) => one.strict && isWrong(one)),
  };
}

function meanOf(judged: readonly Judged[]): Scores {
  return mean(judged.map(({ scores }) => scores));
}

function meansBy(judged: readonly Judged[], pick: (query: JudgedQuery) => string | undefined) {
  const names = [...new Set(judged.flatMap(({ query }) => pick(query) ?? []))].sort();
  return new Map(
    names.map((name) => [name, meanOf(judged.filter(({ query }) => pick(query) === name))]),
  );
}
