import { describe, expect, test } from "vitest";
import { amountsIn } from "../../../danish/dates/amounts.ts";
import { words } from "../../../danish/letters/words.ts";

const amounts = (text: string) => amountsIn(text, words(text)).map(({ tokens }) => tokens);

describe("an amount", () => {
  test.each([
    ["300.000 kr.", "kr. 300 000", "0,3 mio. kroner"],
    ["97 pct.", "97%", "97 procent"],
    ["340 m2", "340m²", "340 kvadratmeter"],
    ["2 mio.", "2 millioner", "2.000 tusind"],
    ["12,50 kr.", "12.5 kr", "kr. 12,50"],
  ])("is the same as %s, %s and %s", (...spellings) => {
    const [first, ...others] = spellings.map((text) => amounts(text)[0]?.[0]);
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });

  test("of millions is its value alone too", () => {
    expect(amounts("2 mio. kr.")).toEqual([["2000000kr", "2000000"]]);
  });

  test("differs from another by its last decimal", () => {
    expect(amounts("12,05 kr.")).not.toEqual(amounts("12,5 kr."));
    expect(amounts("12,50 kr.")).toEqual(amounts("12,5 kr."));
  });

  test("has nothing glued to its unit", () => expect(amounts("5m25 og 340m2b")).toEqual([]));

  test.each(["54,2 mio.", "12 mio.", "2 mia.", "2; mio", "2 biler", "mio. 2", "§ 2 m"])(
    "of two millions is not %s",
    (text) => expect(amounts(text).flat()).not.toContain("2000000"),
  );
});

test.each([
  ["5 millioner broer", 0, 1],
  ["5 broer for 12 m2 hver", 3, 4],
  ["kr. 5 millioner", 0, 2],
])("the words of the amount in %s are those from its first to its last", (text, first, last) => {
  expect(amountsIn(text, words(text))).toMatchObject([{ first, last }]);
});
