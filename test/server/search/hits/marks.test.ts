import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSegments } from "../../../../server/search/hits/marks.ts";

const marks = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
      word: "ord",
      how: "form" as const,
    })),
  );

describe("segments", () => {
  test("overlapping marks become one", () => {
    const found = toSegments("socialt frikort", [
      { start: 0, end: 15, word: "a", how: "form" },
      { start: 8, end: 15, word: "b", how: "form" },
    ]);
    expect(found).toEqual([{ text: "socialt frikort", match: true }]);
  });

  test("put together they are the text", () => {
    const cases = fc.string().chain((text) => fc.tuple(fc.constant(text), marks(text.length)));
    fc.assert(
      fc.property(cases, ([text, found]) => {
        expect(
          toSegments(text, found)
            .map((one) => one.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
