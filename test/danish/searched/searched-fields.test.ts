import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinForms, joinSet } from "../../../danish/searched/searched-fields.ts";

const numbered = (size: number) => Array.from({ length: size }, (_, at) => `w${at}`);
const placesOf = (piece: string) =>
  piece.split(". ").reduce((sum, text) => sum + text.split(" ").length + 8, 0);

describe("forms", () => {
  test("stand in one piece while the engine can hold them, texts apart", () => {
    expect(joinForms([["en", "sag"], [], ["anden"]])).toEqual({
      pieces: ["en sag. anden"],
      isWhole: true,
    });
    expect(joinForms([]).pieces).toEqual([""]);
  });

  test("of a longer text go on in further pieces, each of which the engine can hold", () => {
    const { pieces, isWhole } = joinForms([numbered(70_000), numbered(130_000)]);
    expect(isWhole).toBe(true);
    for (const piece of pieces) expect(placesOf(piece)).toBeLessThan(65_535);
  });

  test("of the next text go on in the piece that the last one began", () => {
    expect(joinForms([numbered(70_000), numbered(10)]).pieces).toHaveLength(2);
  });

  test("keep every phrase of up to a hundred words together in one piece", () => {
    const size = 131_000;
    const { pieces } = joinForms([["kort"], numbered(size)]);
    const starts = fc.integer({ min: 0, max: size - 100 });
    const cuts = fc.constantFrom(64_880, 64_950, 64_990, 129_800, 129_700);
    fc.assert(
      fc.property(fc.oneof(starts, cuts), (start) => {
        const phrase = numbered(size)
          .slice(start, start + 100)
          .join(" ");
        expect(pieces.some((piece) => ` ${piece} `.includes(` ${phrase} `))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("of a text without end are cut, and it is said", () => {
    const { pieces, isWhole } = joinForms([numbered(2_000_000)]);
    expect(isWhole).toBe(false);
    expect(pieces.length).toBeLessThan(30);
  });
});

describe("a set", () => {
  test("has each token once, and no blank", () => {
    expect(joinSet(["planq", "boligq", "planq"]).pieces).toEqual(["planq;boligq"]);
    expect(joinSet([]).pieces).toEqual([""]);
  });

  test("of any size is whole in its pieces", () => {
    const { pieces } = joinSet(numbered(20_000));
    expect(new Set(pieces.flatMap((piece) => piece.split(";")))).toEqual(new Set(numbered(20_000)));
  });
});
