import { expect, test } from "vitest";
import { furtherParagraphs } from "../../../danish/numbers/paragraphs.ts";

const further = (text: string) => {
  const opening = /^§§\s?\d+(?:\s?[a-h](?!\p{L}))?/u.exec(text)?.[0] ?? "";
  return furtherParagraphs(text, opening, opening.length);
};

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
