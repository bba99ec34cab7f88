import { describe, expect, test } from "vitest";
import { leadingNumber, splitGluedHeading } from "../../../../indexer/parse/lines/glued-heading.ts";

test.each([
  ["12. Skole", 12],
  ["Punkt 3 Skole", 3],
  ["Pkt. 4: Skole", 4],
  ["5.1. Skole", 5],
  ["49/1. Skole", 49],
  ["Budget 2021. Skole", null],
  ["Der er 3 Skoler", null],
])("%s begins with the number %s", (text, number) => expect(leadingNumber(text)).toBe(number));

describe("a heading glued to the text before it", () => {
  const around = (above: number[], isHeading: boolean) => ({ above: new Set(above), isHeading });

  test("is parted where its number follows one above", () => {
    expect(splitGluedHeading("Underskrevet.2. Regnskab", around([1], false))).toEqual([
      "Underskrevet.",
      "2. Regnskab",
    ]);
    expect(splitGluedHeading("Udsat.50/2. Regnskab", around([49], false))?.[1]).toBe(
      "50/2. Regnskab",
    );
    expect(splitGluedHeading("Underskrevet.2. Regnskab", around([3], false))).toBeNull();
  });

  test("is parted below no numbers where the line below follows a heading", () => {
    expect(splitGluedHeading("Underskrevet.2. Regnskab", around([], true))).not.toBeNull();
    expect(splitGluedHeading("Underskrevet.2. Regnskab", around([], false))).toBeNull();
    expect(splitGluedHeading("Underskrevet.2. Regnskab", around([4], true))).toBeNull();
  });

  test("is the first item behind the last row of the agenda, and behind no first row", () => {
    expect(splitGluedHeading("9. Eventuelt.1. Regnskab", around([], false))).toEqual([
      "9. Eventuelt.",
      "1. Regnskab",
    ]);
    expect(splitGluedHeading("1. Eventuelt.1. Regnskab", around([], false))).toBeNull();
  });
});
