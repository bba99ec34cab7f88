import { expect, test } from "vitest";
import { toEngineForm } from "../../../../danish/letters/engine-text.ts";
import { plannedForm, plannedWord } from "../../../../server/search/meaning/planned-word.ts";
import { asTyped } from "../../../../server/search/meaning/understand.ts";
import { danish } from "../../../support/danish.ts";

test("a word's less probable readings weigh less, and none weighs nothing", () => {
  const { readings } = plannedWord(
    { ...asTyped("udsatte"), related: [], themes: [] },
    null,
    danish,
  );
  const weights = readings.map(({ weight }) => weight);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights[0]).toBe(1);
  expect(weights).toEqual([...new Set(weights)].sort((a, b) => b - a));
  expect(weights.at(-1)).toBeGreaterThan(0);
});

test("a word as it is written has one reading, and nothing stands in for it", () => {
  expect(plannedForm("Havn")).toEqual({
    text: "Havn",
    readings: [{ tokens: [toEngineForm("Havn")], weight: 1, span: 1 }],
    parts: [],
    related: [],
  });
});
