import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editsBetween } from "../../../danish/lexicon/nearest.ts";
import { danish } from "../../support/danish.ts";

const nearest = (word: string) => danish.nearest(word).map((near) => near.word);

describe("the nearest words", () => {
  test.each([
    ["vindmøler", "vindmøller"],
    ["psykriatri", "psykiatri"],
    ["kommnue", "kommune"],
    ["bissider", "bisidder"],
  ])("%s may be meant as %s", (typed, meant) => expect(nearest(typed)).toContain(meant));

  test("stand in order of their edits, which are told", () => {
    const found = danish.nearest("demmens");
    expect(found.map(({ edits }) => edits)).toEqual(found.map(({ edits }) => edits).sort());
    for (const { word, edits } of found) expect(editsBetween("demmens", word)).toBe(edits);
  });

  test("a word of the dictionary is its own nearest", () => {
    expect(nearest("kommune")[0]).toBe("kommune");
  });
});

describe("edits", () => {
  const words = fc.stringMatching(/^[abå]{0,6}$/);

  test("are as many from one word to another as back", () => {
    fc.assert(fc.property(words, words, (a, b) => editsBetween(a, b) === editsBetween(b, a)));
  });

  test("are none only between equal words, and never more than the longer has letters", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const edits = editsBetween(a, b);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("count two swapped neighbours as one", () => {
    expect(editsBetween("kommnue", "kommune")).toBe(1);
  });
});
