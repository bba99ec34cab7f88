import { expect, test } from "vitest";
import {
  isSameVerb,
  verbsIn,
} from "../../../../../indexer/parse/decision/recommended/recommended-verbs.ts";

test("the verbs of a recommendation are read in the passive and behind »at«", () => {
  expect(verbsIn("at vejen lukkes, og at sælge grunden")).toEqual(["lukke", "sælge"]);
});

test.each([
  ["fordele", "fordelte", true],
  ["sende", "sendt", true],
  ["afsætte", "afsat", true],
  ["nedlægge", "nedlagt", true],
  ["lukke", "lukas", false],
])("%s and %s: %s", (verb, word, same) => {
  expect(isSameVerb(verb, word)).toBe(same);
});
