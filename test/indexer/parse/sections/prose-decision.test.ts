import { expect, test } from "vitest";
import { isSaidBelowTime } from "../../../../indexer/parse/sections/prose-decision.ts";
import { rowsOf } from "../recognised-rows.ts";

const bodies = (...texts: string[][]) => texts.map((lines) => rowsOf(...lines));

test("a time parts what was asked from what was said where every item has one between the two", () => {
  const asked = ["Kassereren viser tallene.", "17.00-17.10", "Tallene blev drøftet."];
  const plain = ["17.10-17.20", "Vi maler gavlen."];
  expect(isSaidBelowTime(bodies(asked, plain, plain))).toBe(true);
  expect(isSaidBelowTime(bodies(asked, plain))).toBe(false);
  expect(isSaidBelowTime(bodies(plain, plain, plain))).toBe(false);
});

test("times below what was said, or several in an item, part nothing", () => {
  const below = ["Vi maler gavlen.", "17.10-17.20"];
  const programme = ["Aftalt:", "9.00-9.30", "Kaffe.", "9.30-10.00", "Oplæg."];
  expect(isSaidBelowTime(bodies(below, below, below))).toBe(false);
  expect(isSaidBelowTime(bodies(programme, programme, programme))).toBe(false);
});
