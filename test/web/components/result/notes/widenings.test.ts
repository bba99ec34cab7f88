import { describe, expect, it } from "vitest";
import { toWidenings } from "../../../../../web/components/result/notes/widenings.ts";

describe("the other words", () => {
  it("stand together by the word that they stand for, each once whatever its case", () => {
    const widenings = toWidenings([
      { from: "frikort", to: "fri kort", kind: "compound" },
      { from: "ledige", to: "jobsøgende", kind: "theme" },
      { from: "frikort", to: "frikortordning", kind: "theme" },
      { from: "frikort", to: "Frikortordning", kind: "theme" },
    ]);
    expect(widenings).toEqual([
      { from: "frikort", as: "frikort", words: ["fri kort", "frikortordning"] },
      { from: "ledige", as: "ledige", words: ["jobsøgende"] },
    ]);
  });

  it("are those of the corrected word, and not the correction itself", () => {
    const widenings = toWidenings([
      { from: "hjemløshd", to: "hjemløshed", kind: "spelling" },
      { from: "hjemløshd", to: "Hjemløshed", kind: "theme" },
      { from: "hjemløshd", to: "husvildhed", kind: "theme" },
    ]);
    expect(widenings).toEqual([{ from: "hjemløshd", as: "hjemløshed", words: ["husvildhed"] }]);
  });

  it.each(["spelling", "letters"] as const)(
    "are none where a word's %s alone was mended",
    (kind) => {
      expect(toWidenings([{ from: "hjemloshed", to: "hjemløshed", kind }])).toEqual([]);
    },
  );
});
