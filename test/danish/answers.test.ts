/** The Danish against words with answers, where they are at hand (see measure.ts). */
import { describe, expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";
import {
  answersFolder,
  familyRows,
  hasAnswers,
  inflectionRows,
  scoreHeads,
  scorePairs,
  scorePlaces,
  scoreSplits,
  scoreWhole,
} from "./measure.ts";

describe.skipIf(!hasAnswers)("against words with answers", () => {
  const danish = loadDanish();

  test("forms of one word share a lemma, forms of two do not: F1 at least .94", () => {
    expect(scorePairs(danish, inflectionRows(answersFolder)).f1).toBeGreaterThanOrEqual(0.94);
  });

  test("families of municipal words: F1 at least .99", () => {
    expect(scorePairs(danish, familyRows(answersFolder)).f1).toBeGreaterThanOrEqual(0.99);
  });

  test("at least 97 % of compounds are parted, with the right head, and 95 % at every place", () => {
    expect(scoreSplits(danish, answersFolder).rate).toBeGreaterThanOrEqual(0.97);
    expect(scoreHeads(danish, answersFolder).rate).toBeGreaterThanOrEqual(0.97);
    expect(scorePlaces(danish, answersFolder).rate).toBeGreaterThanOrEqual(0.95);
  });

  test("at most 2 % of other words are parted", () => {
    expect(scoreWhole(danish, answersFolder).rate).toBeGreaterThanOrEqual(0.98);
  });
});
