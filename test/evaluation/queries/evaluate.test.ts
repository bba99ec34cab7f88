import { expect, test } from "vitest";
import type { JudgedQuery } from "../../../contract/judgement.ts";
import { type Answer, evaluate } from "../../../evaluation/queries/evaluate.ts";
import { formatEvaluation, toJson } from "../../../evaluation/queries/quality-table.ts";

const school = { file: "a.txt", item: "Skolens tag" };
const other = { file: "a.txt", item: "Eventuelt" };

function query(q: string, facts: Partial<JudgedQuery> = {}): JudgedQuery {
  return { q, user: "citizen", relevant: [{ ...school, grade: 2 }], ...facts };
}

/** A search that finds the same, whatever is asked. */
const finding = (answers: Answer[]) => () => Promise.resolve(answers);
const strict = (item: typeof school): Answer => ({ ...item, strict: true });

test("an item is known by its file and title, whatever marks and case the layout prints", async () => {
  const found = strict({ ...school, item: "SKOLENS  TAG." });
  const { whole } = await evaluate({ queries: [query("skole")] }, finding([found]));
  expect(whole).toEqual({ ndcg: 1, recall: 1, mrr: 1 });
});

test("means are taken by user, and by kind of those that have one", async () => {
  const queries = [query("a", { kind: "name" }), query("b", { user: "researcher" })];
  const { byUser, byKind } = await evaluate({ queries }, finding([strict(school)]));
  expect([...byUser.keys()]).toEqual(["citizen", "researcher"]);
  expect([...byKind.keys()]).toEqual(["name"]);
});

test("a query that must find nothing counts in no mean, but its strict answers are wrong", async () => {
  const queries = [query("skole"), query("xyz", { relevant: [], nothing: true })];
  const { whole, judged } = await evaluate({ queries }, finding([strict(school)]));
  expect(whole.ndcg).toBe(1);
  expect(judged.map(({ wrong }) => wrong.length)).toEqual([0, 1]);
});

test("what is forbidden may stand below the strict answers", async () => {
  const queries = [query("skole", { forbidden: [other] })];
  const below = { ...other, strict: false };
  const [{ wrong } = { wrong: null }] = (await evaluate({ queries }, finding([below]))).judged;
  expect(wrong).toEqual([]);
});

test("the report names the worst queries, the empty ones and what was wrongly found", async () => {
  const queries = [query("skole", { kind: "letters", forbidden: [other] })];
  const evaluation = await evaluate({ queries }, finding([strict(other)]));
  expect(formatEvaluation(evaluation)).toMatch(/æ, ø og å +0,000.*0,000 {2}skole.*Eventuelt/s);
  expect(toJson(evaluation)).toMatchObject({
    queries: 1,
    "nDCG@10": 0,
    "recall@10": 0,
    MRR: 0,
    empty: [],
    worst: [{ q: "skole" }],
    wrong: [{ q: "skole", ...other }],
  });
  const silent = await evaluate({ queries }, finding([]));
  expect(formatEvaluation(silent)).toMatch(/Fandt slet intet.*skole/s);
});
