import { describe, expect, test } from "vitest";
import type { Languages } from "../../../../server/search/meaning/languages.ts";
import { openNames } from "../../../../server/search/meaning/names/open-names.ts";
import { createThesaurus } from "../../../../server/search/meaning/thesaurus.ts";
import { likeCompound, rivalOf, understand } from "../../../../server/search/meaning/understand.ts";
import { danish } from "../../../support/danish.ts";

const none = { municipalities: [], bodies: [], years: new Set<string>() };

/** An archive that holds the words so many times; the likeliest word is the first. */
function languages(counts: Record<string, number>): Languages {
  const [nearest] = Object.entries(counts);
  return {
    danish,
    thesaurus: createThesaurus(danish, [], []),
    names: openNames(danish, async () => none, new Map()),
    vocabulary: {
      count: async (word) => counts[word] ?? 0,
      begins: async (word) => Object.keys(counts).some((one) => one.startsWith(word)),
      nearest: async (_, among) =>
        nearest && among !== "letters" ? { word: nearest[0], count: nearest[1] } : null,
    },
  };
}

describe("a word that no dictionary has", () => {
  test("is what was typed where one item holds it, and rare where twenty do at most", async () => {
    for (const [count, rare] of [
      [1, true],
      [20, true],
      [21, false],
    ] as const) {
      const held = languages({ zwockel: 900, zwickel: count });
      expect(await understand("zwickel", "whole", held)).toMatchObject({ as: "zwickel", rare });
    }
  });

  test("is the likeliest word here where none does", async () => {
    expect(await understand("zwickel", "whole", languages({ zwockel: 9 }))).toMatchObject({
      as: "zwockel",
      widened: [{ from: "zwickel", to: "zwockel", kind: "spelling" }],
    });
  });

  test("is a compound where its parts are likely, else what it was meant as: no short part stands alone between others", async () => {
    const understood = async (typed: string, meant: string) =>
      (await understand(typed, "whole", languages({ [meant]: 9 }))).as;
    expect(await understood("spildevansplan", "spildevandsplan")).toBe("spildevandsplan");
    expect(await understood("havnebassinplan", "havnebassinplads")).toBe("havnebassinplan");
    expect(await understood("byrådsvagt", "byrådsvogn")).toBe("byrådsvagt");
  });

  test("is a beginning where it is the last, and words here begin so", async () => {
    const held = languages({ zwickelby: 9 });
    expect(await understand("zwickel", "last", held)).toMatchObject({ kind: "prefix" });
    expect(await understand("zwickel", "typing", held)).toMatchObject({ kind: "word" });
  });
});

test("a word like a rare one is offered where fifty times as many items hold it", async () => {
  expect(await rivalOf("zwickel", languages({ zwockel: 100, zwickel: 2 }))).toBe("zwockel");
  expect(await rivalOf("zwickel", languages({ zwockel: 99, zwickel: 2 }))).toBeNull();
});

describe("a compound that stands nowhere", () => {
  test.each([
    ["havneplan", { havneplads: 9 }, null],
    ["havneplan", { havneplanerne: 9 }, null],
    ["havneplan", { havnepland: 9 }, "havnepland"],
    ["havne", { havnen: 9 }, null],
  ])("may be one slip from a word that stands here: %s of %j", async (typed, held, meant) => {
    expect(await likeCompound(typed, languages(held))).toBe(meant);
  });
});
