import { describe, expect, it } from "vitest";
import { replaceWord } from "../../../web/address/replace-word.ts";

describe("a word that is replaced", () => {
  it.each([
    ["hjemlshed", "the whole search", "hjemløshed"],
    ["unge hjemlshed 2020", "among others", "unge hjemløshed 2020"],
    ["Hjemlshed, unge", "with a capital and a comma", "hjemløshed unge"],
  ])("%s: %s", (q, _, replaced) => {
    expect(replaceWord(q, "hjemlshed", "hjemløshed")).toBe(replaced);
  });

  it.each(['"hjemlshed"', "hjemlsheden", "udvalg:hjemlshed", ""])("leaves %s as it is", (q) => {
    expect(replaceWord(q, "hjemlshed", "hjemløshed")).toBe(q);
  });
});
