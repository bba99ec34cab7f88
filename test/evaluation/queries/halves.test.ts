import { expect, test } from "vitest";
import type { JudgedQuery } from "../../../contract/judgement.ts";
import { evaluate } from "../../../evaluation/queries/evaluate.ts";
import { byHalf } from "../../../evaluation/queries/halves.ts";
import { worst } from "../../../evaluation/queries/quality-table.ts";

const item = { file: "a.txt", item: "Skolens tag" };
const query = (q: string, half?: JudgedQuery["half"]): JudgedQuery => ({
  q,
  kind: "law",
  user: "citizen",
  relevant: [{ ...item, grade: 2 }],
  ...(half === undefined ? {} : { half }),
});
const search = (q: string) => Promise.resolve(q === "fundet" ? [{ ...item, strict: true }] : []);

test("each half has its own figures, over all and by kind", async () => {
  const queries = [query("fundet", "tuned"), query("intet", "held-out")];
  const rows = [...byHalf(await evaluate({ queries }, search))];
  expect(rows.map(([name, { ndcg }]) => [name, ndcg])).toEqual([
    ["tuned: all", 1],
    ["tuned: law", 1],
    ["held-out: all", 0],
    ["held-out: law", 0],
  ]);
});

test("queries without halves have none", async () => {
  expect(byHalf(await evaluate({ queries: [query("fundet")] }, search)).size).toBe(0);
});

test("a held-out query is never named among the worst", async () => {
  const queries = [query("intet", "tuned"), query("heller intet", "held-out")];
  const named = worst(await evaluate({ queries }, search)).map((one) => one.query.q);
  expect(named).toEqual(["intet"]);
});
