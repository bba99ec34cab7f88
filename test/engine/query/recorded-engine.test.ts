import { expect, test } from "vitest";
import { type RecordedCall, toWaves } from "../../../engine/query/recorded-engine.ts";

const call = (from: number, to: number): RecordedCall => ({ given: { queries: [] }, from, to });

test("calls that left before any answer came are one wave", () => {
  expect(toWaves([call(0, 10), call(1, 30), call(9, 12)]).length).toBe(1);
});

test("a call that left after the first answer may have waited for it", () => {
  const [first, second, third] = [call(0, 10), call(1, 30), call(11, 40)];
  expect(toWaves([first, second, third])).toEqual([[first, second], [third]]);
});

test("without calls there are no waves", () => {
  expect(toWaves([])).toEqual([]);
});
