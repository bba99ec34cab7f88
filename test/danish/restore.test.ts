import { expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";
import { restore } from "../../danish/restore.ts";

const danish = loadDanish();

test.each([
  ["hjemlose", "hjemløse"],
  ["udsatteraadets", "udsatterådets"],
  ["udsatteradets", "udsatterådets"],
  ["boern", "børn"],
  ["vaerested", "værested"],
  ["varested", "værested"],
  ["okonomiudvalget", "økonomiudvalget"],
  ["Kobenhavn", "københavn"],
])("%s is meant as %s", (typed, meant) => {
  expect(restore(danish, typed)).toBe(meant);
});

test.each([
  "råd",
  "rad",
  "har",
  "far",
  "mal",
  "lan",
  "bolig",
  "Aabenraa",
  "SOF",
  "27.15.00-A30",
  "",
])("%j needs no change", (word) => {
  expect(restore(danish, word)).toBe(word);
});

test("a word of the texts is believed before the dictionary", () => {
  const texts = new Set(["nørløv", "grønlandere"]);
  const vocabulary = (word: string) => texts.has(word);
  expect(restore(danish, "norlov", vocabulary)).toBe("nørløv");
  expect(restore(danish, "gronlandere", vocabulary)).toBe("grønlandere");
});

test("a word of many a and o takes bounded time", () => {
  const started = performance.now();
  restore(danish, "aoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoao");
  expect(performance.now() - started).toBeLessThan(1000);
});
