import { beforeAll, expect, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { createIndexes } from "../../../engine/indexes/indexes.ts";
import { indexFingerprint, indexName } from "../../../engine/indexes/settings.ts";
import { testArchive } from "../../support/engine/engine.ts";

const { admin, search, prefix } = testArchive();
const items = indexName("items", prefix);

const document = (id: string, caseNumber: string, dateNumber: number, titleWords: string) => ({
  id,
  caseNumber,
  dateNumber,
  titleWords,
  closed: false,
  title: titleWords,
});

beforeAll(async () => {
  await createIndexes(admin, prefix);
  await addDocuments(admin, items, [
    document("a", "27.15.00-A30-2-19", 20200101, "budget skole"),
    document("b", "27.15.00-A30-21-20", 20220101, "skole"),
    document("c", "27.15.04-P05-1-21", 20210101, "budget"),
  ]);
});

async function idsWhere(filter: string): Promise<string[]> {
  const { hits } = await search.index(items).search("", { filter });
  return hits.map(({ id }) => id).sort();
}

test("case numbers are filtered whole and by their beginning", async () => {
  expect(await idsWhere('caseNumber = "27.15.00-A30-2-19"')).toEqual(["a"]);
  expect(await idsWhere('caseNumber STARTS WITH "27.15.00"')).toEqual(["a", "b"]);
  expect(await idsWhere('caseNumber STARTS WITH "27.15.00-A30-2"')).toEqual(["a", "b"]);
});

test("dates are filtered as ranges", async () => {
  expect(await idsWhere("dateNumber >= 20210101 AND dateNumber <= 20211231")).toEqual(["c"]);
});

test("federated search orders by date before relevance", async () => {
  const { hits } = await search.multiSearch({
    federation: {},
    queries: [
      { indexUid: items, q: "budget skole", sort: ["dateNumber:desc"], matchingStrategy: "last" },
      { indexUid: items, q: "skole", sort: ["dateNumber:desc"] },
    ],
  });
  expect(hits.map(({ id }) => id)).toEqual(["b", "c", "a"]);
});

test("what is made for searching is never shown", async () => {
  const { hits } = await search.index(items).search("budget");
  expect(hits[0]).toHaveProperty("title");
  expect(hits[0]).not.toHaveProperty("titleWords");
});

test("the fingerprint changes with the lexicon or the topics, and with nothing else", () => {
  expect(indexFingerprint(["1", "a"])).toBe(indexFingerprint(["1", "a"]));
  expect(indexFingerprint(["1", "a"])).not.toBe(indexFingerprint(["2", "a"]));
});
