/** The graded queries over the example minutes: no kind of query may get worse. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readJudgements } from "../../evaluation/corpus/read-judgements.ts";
import { type Evaluation, evaluate } from "../../evaluation/queries/evaluate.ts";
import { toJudgedSearch } from "../../evaluation/queries/judged-search.ts";
import { exampleArchive } from "../support/examples.ts";

/** The least nDCG@10 of each kind: some .03 under what was measured (docs/search-quality.md). */
const floors: Readonly<Record<string, number>> = {
  "case-number": 0.97,
  compound: 0.9,
  "compound-phrase": 0.93,
  "field-word": 0.92,
  inflection: 0.92,
  law: 0.92,
  letters: 0.94,
  minus: 0.96,
  misspelling: 0.94,
  name: 0.93,
  natural: 0.81,
  phrase: 0.96,
  prefix: 0.96,
  semantic: 0.83,
};

const data = join(import.meta.dirname, "..", "..", "data");
const judgements = readJudgements(join(data, "judgements", "examples.json"));
const archive = exampleArchive();
let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluate(judgements, toJudgedSearch(await archive.open()));
});

describe("the example minutes", () => {
  test("are judged by at least 120 queries, and every kind has a floor", () => {
    expect(judgements.queries.length).toBeGreaterThanOrEqual(120);
    expect([...evaluation.byKind.keys()]).toEqual(Object.keys(floors).sort());
  });

  for (const [kind, floor] of Object.entries(floors)) {
    test(`queries of the kind ${kind} reach ${floor}`, () => {
      expect(evaluation.byKind.get(kind)?.ndcg).toBeGreaterThanOrEqual(floor);
    });
  }

  test("hold no strict hit that is forbidden, and none where there is nothing to find", () => {
    const wrong = evaluation.judged.filter((one) => one.wrong.length > 0);
    expect(wrong.map(({ query }) => query.q)).toEqual([]);
  });

  test("leave no query empty that has an answer", () => {
    expect(evaluation.empty).toEqual([]);
  });
});
