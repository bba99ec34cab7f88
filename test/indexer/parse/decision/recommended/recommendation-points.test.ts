import { expect, test } from "vitest";
import { recommendationPoints } from "../../../../../indexer/parse/decision/recommended/recommendation-points.ts";

const printed = (recommendation: string) =>
  recommendationPoints(recommendation).map(({ point, text }) => `${point ?? "-"} ${text}`);

test.each([
  ["1. at kajen males\n2. at kajen forlænges", ["1 at kajen males", "2 at kajen forlænges"]],
  ["a) at kajen males\nog lakeres", ["a at kajen males og lakeres"]],
  ["- at kajen males\n- at kajen sælges", ["- at kajen males", "- at kajen sælges"]],
  ["Forvaltningen indstiller, at kajen males.", ["- Forvaltningen indstiller, at kajen males."]],
  ["Havnen indstiller, at:\n- kajen males\nog lakeres", ["- kajen males og lakeres"]],
  ["Havnen indstiller til rådet,\nat:\n• kajen males", ["- kajen males"]],
  [
    "Havnen indstiller\n- efter høring - at kajen males",
    ["- Havnen indstiller - efter høring - at kajen males"],
  ],
  ["1.1 at kajen males\n1.2 at kajen sælges", ["1.1 at kajen males", "1.2 at kajen sælges"]],
  ["at der afsættes\n1.5 mio. kr. til kajen", ["- at der afsættes 1.5 mio. kr. til kajen"]],
  ["At 1: kajen males\nAt 2: kajen sælges", ["1 kajen males", "2 kajen sælges"]],
  ["o at kajen males\no at kajen sælges", ["- at kajen males", "- at kajen sælges"]],
  [
    "- at kajen males\n  o med rødt\n- at kajen sælges",
    ["- at kajen males – med rødt", "- at kajen sælges"],
  ],
  ["", []],
])("%j has its points", (recommendation, expected) => {
  expect(printed(recommendation)).toEqual(expected);
});

test("where marks come twice two bodies recommend, and no point is told", () => {
  expect(recommendationPoints("1. at kajen males\n1. at kajen sælges")).toEqual([]);
});
