import { describe, expect, it } from "vitest";
import { quoteWord } from "../../web/quote-word.ts";

describe("a word in quotation marks", () => {
  it.each([
    ["hjemlshed", "the whole search", '"hjemlshed"'],
    ["unge hjemlshed 2020", "among others", 'unge "hjemlshed" 2020'],
    ["Hjemlshed, unge", "with a capital and a comma", '"hjemlshed" unge'],
  ])("%s: %s", (q, _, quoted) => {
    expect(quoteWord(q, "hjemlshed")).toBe(quoted);
  });

  it("may be another in its place", () => {
    expect(quoteWord("unge hjemlshed", "hjemlshed", "hjemløshed")).toBe('unge "hjemløshed"');
  });

  it.each(['"hjemlshed"', "hjemlsheden", "udvalg:hjemlshed", ""])("leaves %s as it is", (q) => {
    expect(quoteWord(q, "hjemlshed")).toBe(q);
  });
});
