import { describe, expect, test } from "vitest";
import { toEngineForm } from "../../../../danish/letters/engine-text.ts";
import { parseQueryLanguage } from "../../../../server/search/language/query-language.ts";
import { interpret } from "../../../../server/search/meaning/interpret.ts";
import { openNames } from "../../../../server/search/meaning/names/open-names.ts";
import { createThesaurus } from "../../../../server/search/meaning/thesaurus.ts";
import type { Vocabulary } from "../../../../server/search/meaning/vocabulary.ts";
import { danish } from "../../../support/danish.ts";
import { someGroups } from "./some-groups.ts";

const supporters = {
  id: "bisiddere",
  label: "Bisiddere",
  description: "",
  kle: [],
  terms: ["bisidder"],
  hints: [],
};

const names = openNames(
  danish,
  async () => ({ municipalities: [], bodies: [], years: new Set<string>() }),
  new Map(),
);

/** An archive that holds these words. */
function holding(...held: string[]): Vocabulary {
  return {
    count: async (word) => (held.includes(word) ? 1_000 : 0),
    begins: async (word) => held.some((one) => one.startsWith(word)),
    nearest: async () => (held[0] === undefined ? null : { word: held[0], count: 1_000 }),
  };
}

function understand(q: string, vocabulary: Vocabulary, ...unwidened: string[]) {
  const thesaurus = createThesaurus(danish, someGroups, [supporters]);
  const asked = { ...parseQueryLanguage(q), kind: "words", typing: false, unwidened } as const;
  return interpret(asked, { danish, thesaurus, vocabulary, names });
}

describe("a query", () => {
  test("is its content words; function words only when there is nothing else", async () => {
    const content = await understand("plan for de hjemløse ", holding());
    expect(content.input.words.map(({ text }) => text)).toEqual(["plan", "hjemløse"]);
    const nothingElse = await understand("til den ", holding());
    expect(nothingElse.input.words.map(({ text }) => text)).toEqual(["til", "den"]);
  });

  test("excludes a number where it stands as one, never its groups alone", async () => {
    const { input } = await understand('havn -"300 000" -300.000 ', holding());
    expect(input.excluded).toEqual([toEngineForm("300000")]);
  });

  test("gets its letters back, and says so", async () => {
    const { widened } = await understand("hjemlose ", holding());
    expect(widened).toEqual([{ from: "hjemlose", to: "hjemløse", kind: "letters" }]);
  });

  test("is corrected only where neither dictionary nor archive has the word", async () => {
    const wrong = await understand("vindmøler ", holding("vindmøller"));
    expect(wrong.widened).toEqual([{ from: "vindmøler", to: "vindmøller", kind: "spelling" }]);
    expect((await understand("vindmøller ", holding())).widened).toEqual([]);
    expect((await understand("Ravnsted ", holding("Ravnsted"))).widened).toEqual([]);
  });

  test("may end in a word that is not typed to its end", async () => {
    const typing = await understand("plan hjemløsep", holding("hjemløseplan"));
    expect(typing.input.prefix).toBe("hjemløsep");
    expect((await understand("plan hjemløsep ", holding("hjemløseplan"))).input.prefix).toBeNull();
  });

  test("ends in a word that is a beginning too while one types, of several words the last", async () => {
    const thesaurus = createThesaurus(danish, someGroups, [supporters]);
    const beginningOf = async (q: string) => {
      const asked = {
        ...parseQueryLanguage(q),
        kind: "words",
        typing: true,
        unwidened: [],
      } as const;
      const vocabulary = holding();
      return (await interpret(asked, { danish, thesaurus, vocabulary, names })).input.beginning;
    };
    expect(await beginningOf("plan bro")).toBe("bro");
    expect(await beginningOf("plan bro ")).toBeNull();
  });

  test("is none where it is the first part of a compound that the next one ends", async () => {
    const { input, widened } = await understand("ind- og udskrivning ", holding("inde"));
    expect(input.words.map(({ text }) => text)).toEqual(["ind-", "udskrivning"]);
    expect(widened).toEqual([]);
  });

  test("keeps a paragraph's number with its sign", async () => {
    const { input } = await understand("bostøtte § 85", holding());
    expect(input.words.map(({ text }) => text)).toEqual(["bostøtte", "§ 85"]);
  });
});

describe("a word that is not to be widened", () => {
  test("keeps its inflection and compounds, and nothing else stands for it", async () => {
    const widely = await understand("ledige unge ", holding());
    const { input, themes, marks } = await understand("ledige unge ", holding(), "Ledige");
    expect(input.words.map(({ readings }) => readings)).toEqual(
      widely.input.words.map(({ readings }) => readings),
    );
    expect(input.words[0]?.related).toEqual([]);
    expect(themes).toEqual([]);
    expect(marks.filter(({ kind }) => kind === "related")).toEqual([]);
  });

  test("is neither corrected nor given other letters, nor taken as a beginning", async () => {
    const wrong = await understand("vindmøler ", holding("vindmøller"), "vindmøler");
    expect([wrong.widened, wrong.input.words[0]?.text]).toEqual([[], "vindmøler"]);
    expect((await understand("hjemlose ", holding(), "hjemlose")).widened).toEqual([]);
    const typing = await understand("hjemløsep", holding("hjemløseplan"), "hjemløsep");
    expect(typing.input.prefix).toBeNull();
  });

  test("leaves the other words theirs", async () => {
    const { themes } = await understand("ledige alkoholikere ", holding(), "alkoholikere");
    expect(new Set(themes.map(({ from }) => from))).toEqual(new Set(["ledige"]));
  });

  test("is not swallowed by a phrase that begins before it", async () => {
    const q = "børn alkoholikere ";
    const phrases = async (...kept: string[]) =>
      (await understand(q, holding(), ...kept)).themes.map(({ to }) => to);
    expect(await phrases()).toContain("familier med misbrug");
    expect(await phrases("alkoholikere")).not.toContain("familier med misbrug");
  });

  test("does not have its parts looked for by themselves", async () => {
    const parts = async (...kept: string[]) => {
      const { input, compounds } = await understand("ungdomsbolig ", holding(), ...kept);
      return [...(input.words[0]?.parts ?? []), ...compounds];
    };
    expect(await parts()).not.toEqual([]);
    expect(await parts("ungdomsbolig")).toEqual([]);
  });
});

describe("what is told of related words", () => {
  test("is not the word itself in another inflection", async () => {
    const { themes, input } = await understand("bisidder ", holding());
    expect(themes).toEqual([]);
    expect(input.words[0]?.related).toHaveLength(1);
  });

  test("is every other word, by the word that it stands for", async () => {
    const { themes } = await understand("arbejdsløse ", holding());
    expect(themes.map(({ from, to }) => [from, to])).toEqual([
      ["arbejdsløse", "ledig"],
      ["arbejdsløse", "jobsøgende"],
    ]);
  });
});
