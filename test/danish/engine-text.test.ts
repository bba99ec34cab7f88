import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEngineForm, toEngineToken } from "../../danish/engine-text.ts";
import { testArchive } from "../support/engine.ts";

test.each([
  ["råd", "rad"],
  ["hår", "har"],
  ["får", "far"],
  ["mål", "mal"],
  ["lån", "lan"],
  ["læs", "laes"],
  ["søn", "son"],
  ["å", "a"],
])("%s and %s are two tokens", (one, other) => {
  expect(toEngineToken(one)).not.toBe(toEngineToken(other));
});

test.each([
  ["§ 85", "paragraf85"],
  ["§85", "paragraf85"],
  ["27.15.00-A30-2-19", "27x15x00xa30x2x19"],
  ["a-kasse", "akasse"],
  ["BIF-SOF", "bifsof"],
  ["Café", "cafe"],
  ["Göran", "goran"],
  ["…", ""],
])("%s becomes %s", (word, token) => {
  expect(toEngineToken(word)).toBe(token);
});

test("a token holds letters and digits only, in lower case, and stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (word) => {
      const token = toEngineToken(word);
      expect(token).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(token.length).toBeLessThanOrEqual(100);
      expect(toEngineToken(word.normalize("NFD"))).toBe(token);
    }),
  );
});

test("a printed form is no lemma's token", () => {
  expect(toEngineForm("råd")).not.toBe(toEngineToken("råd"));
  expect(toEngineForm("–")).toBe("");
});

describe("in the engine", () => {
  const { admin, prefix } = testArchive();
  const printed = [
    "råd",
    "rad",
    "hår",
    "har",
    "læs",
    "laes",
    "søn",
    "son",
    "§ 85",
    "27.15.00-A30-2-19",
    "a-kasse",
    "25-årig",
  ];

  test("every token is one word, and finds only itself", async () => {
    const index = admin.index(`${prefix}letters`);
    const settings = { typoTolerance: { enabled: false }, searchableAttributes: ["text"] };
    await admin.createIndex(index.uid, { primaryKey: "id" }).waitTask();
    await index.updateSettings(settings).waitTask();
    const documents = printed.map((word, id) => ({
      id,
      text: `først ${toEngineToken(word)} sidst`,
    }));
    await index.addDocuments(documents).waitTask();
    for (const [id, word] of printed.entries()) {
      const { hits } = await index.search(`"${toEngineToken(word)}"`, {
        showMatchesPosition: true,
      });
      expect(hits.map((hit) => hit.id)).toEqual([id]);
      const token = toEngineToken(word);
      const length = new TextEncoder().encode(token).length;
      expect(hits[0]?._matchesPosition?.text).toEqual([{ start: 7, length }]);
    }
    await admin.deleteIndex(index.uid).waitTask();
  });
});
