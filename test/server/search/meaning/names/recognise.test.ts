import { describe, expect, test } from "vitest";
import { createNameIndex } from "../../../../../server/search/meaning/names/name-index.ts";
import { recognise } from "../../../../../server/search/meaning/names/recognise.ts";
import { danish } from "../../../../support/danish.ts";

const names = {
  danish,
  years: new Set(["2021"]),
  municipalities: createNameIndex(danish, ["Gyldenø", "Ny Vibefjord"]),
  bodies: createNameIndex(danish, ["Teknik- og Miljøudvalget", "Byrådet"]),
  outcomes: new Map([["godkendt", { id: "approved", label: "Godkendt" }]]),
};

const asked = (typed: string, kind: "question" | "words" = "words") => {
  const { words, understood } = recognise(typed.split(" "), kind, names);
  return {
    words: words.map(({ text }) => text),
    understood: understood.map(({ kind: one, from, value }) => [one, from, value]),
  };
};

describe("a municipality", () => {
  test.each([
    ["gyldenø skole", "gyldenø", "gyldenø"],
    ["gyldenø kommune skole", "gyldenø kommune", "gyldenø"],
    ["kommunen gyldenø skole", "kommunen gyldenø", "gyldenø"],
    ["kommunen ny vibefjord skole", "kommunen ny vibefjord", "ny vibefjord"],
  ])("is told of %s as %s, and looked for as %s", (typed, from, text) => {
    const { words, understood } = asked(typed);
    expect(understood.map(([kind, printed]) => [kind, printed])).toEqual([["municipality", from]]);
    expect(words).toEqual([text, "skole"]);
  });

  test("is not told by a word that only ends in kommune", () => {
    expect(asked("hjemkommune gyldenø skole")).toMatchObject({
      words: ["hjemkommune", "gyldenø", "skole"],
      understood: [["municipality", "gyldenø", "Gyldenø"]],
    });
  });

  test("of several words is not found in one of them", () => {
    expect(asked("vibefjord kommune").understood).toEqual([]);
  });
});

test("bodies, years and dates are told, and words like all others", () => {
  expect(asked("teknik og miljøudvalget 2021").understood).toEqual([
    ["body", "teknik og miljøudvalget", "Teknik- og Miljøudvalget"],
    ["year", "2021", "2021"],
  ]);
  expect(asked("byrådet marts 2021")).toEqual({
    words: ["byrådet", "marts 2021"],
    understood: [
      ["body", "byrådet", "Byrådet"],
      ["month", "marts 2021", "2021-03"],
    ],
  });
});

test.each([
  ["møde i marts 2021", "marts 2021"],
  ["mødet den 4. marts 2021", "4. marts 2021"],
  ["referater fra marts 2021", "marts 2021"],
  ["referat marts 2021", "marts 2021"],
])("what is dated is of a meeting, and so the meeting need not be named: %s", (typed, date) => {
  expect(asked(typed).words).toEqual([date]);
});

test("the words that ask, and an outcome, need not stand in the text of an answer to a question", () => {
  expect(asked("hvornår blev skolen godkendt", "question").understood).toEqual([
    ["outcome", "godkendt", "approved"],
  ]);
  expect(asked("sket skolen", "question").words).toEqual(["skolen"]);
  expect(asked("skolen godkendt")).toEqual({ words: ["skolen", "godkendt"], understood: [] });
});
