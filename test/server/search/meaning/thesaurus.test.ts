import { describe, expect, test } from "vitest";
import { createThesaurus } from "../../../../server/search/meaning/thesaurus.ts";
import { asTyped } from "../../../../server/search/meaning/understand.ts";
import { withRelated } from "../../../../server/search/meaning/with-related.ts";
import { danish } from "../../../support/danish.ts";
import { someGroups } from "./some-groups.ts";

const groups = [
  ...someGroups,
  { id: "drik", label: "Druk", reason: "reader-and-office", words: ["drikke", "misbrug"] },
  { id: "spil", label: "Spil", reason: "derived-word", words: ["=spillet", "turnering"] },
  { id: "baad", label: "Båd", reason: "reader-and-office", words: ["husbåd", ">bolig på vandet"] },
] as const;
const topic = {
  id: "rusmidler",
  label: "Rusmidler og misbrug",
  description: "",
  kle: [],
  hints: [],
  terms: ["rusmiddel", "misbrug", "§ 101"],
};
const thesaurus = createThesaurus(danish, groups, [topic]);

/** The words and themes that may stand for the typed words from the first on. */
function related(...typed: string[]): string[] {
  return thesaurus
    .related(typed, 0)
    .map((one) => `${one.kind === "topic" ? one.topic.id : one.term}/${one.span}`);
}

describe("the thesaurus", () => {
  test("knows its words in every inflection, and never gives the word itself", () => {
    expect(related("arbejdsløse")).toEqual(["ledig/1", "jobsøgende/1"]);
  });

  test("knows a phrase by its content words, and says for how many of them it stands", () => {
    expect(related("børn", "alkoholikere")).toEqual(["familier med misbrug/2"]);
    expect(related("børn", "skole")).toEqual([]);
  });

  test("lets a theme stand for the words of its label", () => {
    expect(related("misbrug")).toEqual(["drikke/1", "rusmidler/1"]);
    expect(related("rusmidler")).toContain("rusmidler/1");
  });

  test("takes a word of its own for the base form that it is, whatever else it may be", () => {
    expect(related("drikker")).toEqual(["misbrug/1"]);
    expect(related("drukket")).toEqual(["misbrug/1"]);
  });

  test("knows the themes whose terms a word is, or that stand for it", () => {
    const themes = (word: string) => thesaurus.themesOf([word], 0).map(({ id }) => id);
    expect(themes("rusmidlet")).toEqual(["rusmidler"]);
    expect(themes("drikker")).toEqual(["rusmidler"]);
    expect(themes("skole")).toEqual([]);
  });

  test("knows the theme that words name, and that no words name none, though a term is a paragraph alone", () => {
    const named = (...words: string[]) => thesaurus.topicNamed(words)?.id ?? null;
    expect(named("rusmidler", "misbrug")).toBe("rusmidler");
    expect(named("skole")).toBeNull();
    expect(named()).toBeNull();
  });

  test("looks a word up, and lets it stand in, only as it is written where the group says so", () => {
    expect(related("spillet")).toEqual(["turnering/1"]);
    expect(related("spil")).toEqual([]);
    expect(thesaurus.related(["turneringer"], 0)).toContainEqual({
      kind: "term",
      term: "spillet",
      span: 1,
      written: true,
    });
  });

  test("looks a phrase up that is only asked with, and lets it stand for nothing", () => {
    expect(related("boliger", "vandet")).toEqual(["husbåd/2"]);
    expect(related("husbåde")).toEqual([]);
  });

  test("gives for a paragraph those of its number with a letter", () => {
    expect(related("§ 131")).toEqual(["§ 131 a/1", "§ 131 b/1", "§ 131 c/1"]);
    expect(related("§ 131 a")).toEqual([]);
    expect(related("131")).toEqual([]);
  });

  test("gives what a word is derived from", () => {
    expect(related("hjemløshed")).toContain("hjemløs/1");
  });
});

test("what stands for the people of a query stands for the word people too", () => {
  const spansOf = (q: string) =>
    withRelated(q.split(" ").map(asTyped), thesaurus).map(({ related: all }) =>
      all.map((one) => `${one.kind === "topic" ? one.topic.id : one.term}/${one.span}`),
    );
  expect(spansOf("arbejdsløse mennesker")[0]).toEqual([
    ...["ledig/1", "jobsøgende/1"],
    ...["ledig/2", "jobsøgende/2"],
  ]);
  expect(spansOf("folk arbejdsløse")[0]).toEqual(["ledig/2", "jobsøgende/2"]);
  expect(spansOf("skole arbejdsløse")[0]).toEqual([]);
});
