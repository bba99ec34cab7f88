/** Numbered marks: the text is unchanged, the numbers go up without a gap, across lines too. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { countMarks, toSegments, toSignedText } from "../../../web/given/marked-lines.ts";

const texts = fc.array(
  fc.record({
    text: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("\n", "12", "en\nto\n", "7 a", ". "),
    ),
    match: fc.boolean(),
  }),
);

test("a text with numbered marks is the text, and its marks are counted as they are numbered", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, first) => {
      const plain = text.map((one) => one.text.replace(/[\uE000-\uE002]/gu, "")).join("");
      const lines = toSignedText(text, first).split(/\r\n|[\n\r\f]/);
      const segments = lines.map(toSegments);
      expect(segments.map((line) => line.map((one) => one.text).join("")).join("")).toBe(
        plain.replace(/[\r\n\f]/g, "").replace(/^(…\s+)([-–—·•*▪●]|\d{1,3}\.)(\s+)/u, "$2$3$1"),
      );
      const numbers = segments.flat().flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(Array.from({ length: countMarks(text) }, (_, at) => first + at));
    }),
  );
});

test("the number of a list's entry is no mark, the same number elsewhere is", () => {
  const text = [
    { text: "2", match: true },
    { text: ". at afsætte ", match: false },
    { text: "2", match: true },
    { text: " mio. kr.\n", match: false },
    { text: "3.", match: true },
    { text: " at takke", match: false },
  ];
  expect(countMarks(text)).toBe(1);
  expect(toSignedText(text)).toBe("2. at afsætte \uE0002\uE001 mio. kr.\n3. at takke");
});
