import { expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";

const danish = loadDanish();

test.each([
  ["boligforening", ["bolig", "forening"], "bo, lig"],
  ["aktiveringstilbud", ["aktivering", "tilbud"], "aktiv, ring"],
  ["bibliotekstilbud", ["bibliotek", "tilbud"], "stil, bud"],
  ["dispensationsansøgning", ["dispensation", "ansøgning"], "sans, øgning"],
  ["bygningsvedligeholdelse", ["bygning", "vedligeholdelse"], "byg, nings"],
  ["banegårdspladsen", ["bane", "gård", "plads"], "gårdsplads"],
  ["halvårsregnskab", ["halvår", "regnskab"], "halv, års"],
  ["landstingsmand", ["land", "ting", "mand"], "sting"],
  ["kolonihaverne", ["koloni", "have"], "hav"],
  ["bestyrelsesmedlem", ["bestyrelse", "medlem"], "bestyr, elses"],
])(
  "of the ways to part %s the one of few and long parts is chosen: %j, without %s",
  (word, parts) => {
    expect(danish.analyse(word).parts).toEqual(parts);
  },
);

test("a word of more letters than sixty is words run together, and not parted", () => {
  const word = "boligforeningsbestyrelsesmedlemsmøde";
  expect(danish.analyse(word).parts.length).toBeGreaterThan(3);
  expect(danish.analyse(`udvalgsformandskabsforeningers${word}`).parts).toEqual([]);
});
