import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  toEngineForm,
  toEngineLemma,
  toEngineLetters,
} from "../../../danish/letters/engine-text.ts";
import { joinForms, joinSet } from "../../../danish/searched/searched-fields.ts";
import { testArchive } from "../../support/engine/engine.ts";

test.each([
  ["råd", "rad"],
  ["hår", "har"],
  ["får", "far"],
  ["mål", "mal"],
  ["lån", "lan"],
  ["læs", "laes"],
  ["søn", "son"],
  ["å", "a"],
])("%s and %s are two words", (one, other) => {
  expect(toEngineLetters(one)).not.toBe(toEngineLetters(other));
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
  expect(toEngineLetters(word)).toBe(token);
});

test("a token holds letters and digits only, in lower case, and stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (word) => {
      const token = toEngineLetters(word);
      expect(token).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(token.length).toBeLessThanOrEqual(100);
      expect(toEngineLetters(word.normalize("NFD"))).toBe(token);
    }),
  );
});

test("no printed form is a lemma, and no two words have one form", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[a-zæøåq]{0,3}qh{0,3}$/u),
  );
  fc.assert(
    fc.property(word, word, (one, other) => {
      const form = toEngineForm(one);
      expect(form === "" || form !== toEngineLemma(other)).toBe(true);
      expect(form === toEngineForm(other)).toBe(toEngineLetters(one) === toEngineLetters(other));
    }),
  );
  expect(toEngineForm("–")).toBe("");
  expect(toEngineLemma("–")).toBe("");
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
    "må",
    "md",
    "§ 85",
    "27.15.00-A30-2-19",
    "a-kasse",
    "25-årig",
  ];

  const index = admin.index(`${prefix}letters`);
  /** A task takes as long as the machine lets it. */
  const patient = { timeout: 0 };

  async function fill(texts: readonly string[]): Promise<void> {
    const settings = { typoTolerance: { enabled: false }, searchableAttributes: ["text"] };
    await admin.createIndex(index.uid, { primaryKey: "id" }).waitTask(patient);
    await index.updateSettings(settings).waitTask(patient);
    await index.addDocuments(texts.map((text, id) => ({ id, text }))).waitTask(patient);
  }

  afterEach(() => admin.deleteIndex(index.uid).waitTask(patient));

  test("every token is one word, and finds only itself", async () => {
    await fill(printed.map((word) => `først ${toEngineForm(word)} sidst`));
    for (const [id, word] of printed.entries()) {
      const token = toEngineForm(word);
      const { hits } = await index.search(`"${token}"`, { showMatchesPosition: true });
      expect(hits.map((hit) => hit.id)).toEqual([id]);
      const length = new TextEncoder().encode(token).length;
      expect(hits[0]?._matchesPosition?.text).toEqual([{ start: 7, length }]);
    }
  });

  test.each([8_000, 9_000, 65_000])("the last of a set of %i is found", async (size) => {
    await fill(joinSet(Array.from({ length: size }, (_, at) => `m${at}q`)).pieces);
    expect((await index.search(`"m${size - 1}q"`)).hits).toHaveLength(1);
  });

  test.each([7_000, 65_000, 70_000])("the last of %i one-word texts is found", async (size) => {
    await fill(joinForms(Array.from({ length: size }, (_, at) => [`ord${at}`])).pieces);
    expect((await index.search(`"ord${size - 1}"`)).hits).toHaveLength(1);
  });

  test("the members of a set are found, but are no neighbours", async () => {
    await fill(joinSet(printed.map(toEngineForm)).pieces);
    for (const [at, word] of printed.entries()) {
      const token = toEngineForm(word);
      const next = toEngineForm(printed[at + 1] ?? "");
      expect((await index.search(`"${token}"`)).hits).toHaveLength(1);
      if (next !== "") expect((await index.search(`"${token} ${next}"`)).hits).toEqual([]);
    }
  });
});
