/** Five real documents and queries judged by others, where they lie beside the project. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readMeetings } from "../../evaluation/corpus/read-corpus.ts";
import { readJudgements } from "../../evaluation/corpus/read-judgements.ts";
import { type Evaluation, evaluate } from "../../evaluation/queries/evaluate.ts";
import { toJudgedSearch } from "../../evaluation/queries/judged-search.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";

const shared = join(import.meta.dirname, "..", "..", "..", "shared");
const minutes = join(shared, "minutes");
const judged = join(shared, "judgements.json");
const archive = testArchive();

describe.skipIf(!existsSync(minutes) || !existsSync(judged))("five real documents", () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    const portal = await archiveOf(archive, await readMeetings(minutes));
    evaluation = await evaluate(readJudgements(judged), toJudgedSearch(portal));
  });

  test("are found at least as well as is asked, and no query with an answer is empty", () => {
    const { whole, empty } = evaluation;
    expect(whole.ndcg).toBeGreaterThanOrEqual(0.95);
    expect(whole.recall).toBeGreaterThanOrEqual(0.95);
    expect(empty).toEqual([]);
  });
});
