import { describe, expect, test } from "vitest";
import { type MarkedText, toHitReasons } from "../../../../server/search/hits/hit-reasons.ts";
import type { Mark } from "../../../../server/search/hits/marks.ts";

function marked(
  field: MarkedText["field"],
  text: string,
  ...found: [string, string][]
): MarkedText {
  const marks: Mark[] = found.map(([word, as]) => {
    const start = text.indexOf(as);
    return { start, end: start + as.length, word, how: "lemma" };
  });
  return { field, text, marks: marks.sort((a, b) => a.start - b.start) };
}

describe("why an item was found", () => {
  test("tells each word once a field, as it stands there", () => {
    const { words } = toHitReasons([
      marked("title", "Planer for hjemløse", ["plan", "Planer"]),
      marked("decision", "Planen blev godkendt", ["plan", "Planen"]),
    ]);
    expect(words).toEqual([
      { word: "plan", as: "Planer", how: "lemma", field: "title" },
      { word: "plan", as: "Planen", how: "lemma", field: "decision" },
    ]);
  });

  test("tells how near the words stand at their nearest", () => {
    const text = "Planen kom sent. Der er en plan for de hjemløse i byen.";
    const why = toHitReasons([
      marked("other", text, ["plan", "Planen"], ["plan", "plan for"], ["hjemløs", "hjemløse"]),
    ]);
    expect(why.near).toBe(4);
  });

  test("tells no nearness of one word, nor of words that never stand together", () => {
    expect(toHitReasons([marked("title", "Plan", ["plan", "Plan"])]).near).toBeNull();
    const apart = [
      marked("title", "Plan", ["plan", "Plan"]),
      marked("other", "hjemløse", ["hjemløs", "hjemløse"]),
    ];
    expect(toHitReasons(apart).near).toBeNull();
  });
});
