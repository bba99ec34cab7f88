import { describe, expect, test } from "vitest";
import { listedParts, ownParts } from "../../../../server/search/meaning/own-parts.ts";
import { danish } from "../../../support/danish.ts";

describe("a part says enough by itself", () => {
  test.each([
    ["butikslukninger", ["butik", "lukning"]],
    ["trolleybus", ["trolley", "bus"]],
    ["klimaplan", ["klima"]],
    ["cirkuspladser", ["cirkus"]],
    ["plejehjem", ["pleje"]],
    ["husleje", ["leje"]],
    ["skoleskak", ["skak"]],
    ["rådhuspladsen", ["rådhus"]],
  ])("unless it says little, or very many compounds end in it: %s", (word, parts) => {
    expect(ownParts(danish, word)).toEqual(parts);
  });

  test("a compound within a compound is one part where the dictionary has it", () => {
    expect(listedParts(danish, "rumfartscenter")).toEqual(["rumfart", "center"]);
    expect(ownParts(danish, "rumfartscentre")).toEqual(["rumfart"]);
  });

  test("a word that is no compound has none", () => expect(ownParts(danish, "varme")).toEqual([]));
});
