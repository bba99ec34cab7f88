import { expect, test } from "vitest";
import { furtherParagraphs } from "../../../danish/numbers/paragraphs.ts";

const further = (text: string) => {
  const opening = /^§§\s?\d+(?:\s?[a-h](?!\p{L}))?/u.exec(text)?.[0] ?? "";
  return furtherParagraphs(text, opening, opening.length).map(({ name }) => name);
};

test("each is told with where it stands, one of a range where the range ends", () => {
  const text = "§§ 95, § 97 a og 99-101";
  const places = furtherParagraphs(text, "§§ 95", "§§ 95".length);
  expect(places.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ["§ 97a", "§ 97 a"],
    ["§ 99", "99"],
    ["§ 100", "101"],
    ["§ 101", "101"],
  ]);
});

test.each([
  ["§§ 131, 134 a og 135 i loven", ["§ 134a", "§ 135"]],
  ["§§ 95-97", ["§ 96", "§ 97"]],
  ["§§ 107 til 110", ["§ 108", "§ 109", "§ 110"]],
  ["§§ 1 og § 3", ["§ 3"]],
  ["§§ 4 samt 5 eller 6 b.", ["§ 5", "§ 6b"]],
])("%s goes on with %j", (text, expected) => {
  expect(further(text)).toEqual(expected);
});

test.each(["§ 131, 134 a", "§§ 131 i loven af 2019", "§§ 4 og 25 % af", "§§ 4, 1.200 kr."])(
  "%s names no further paragraph",
  (text) => expect(further(text)).toEqual([]),
);

test("a long range is its two ends", () => {
  expect(further("§§ 1-200")).toEqual(["§ 200"]);
});
