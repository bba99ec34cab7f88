import { expect, test } from "vitest";
import { wordTokens } from "../../../../danish/text/word-tokens.ts";
import { withLaws } from "../../../../server/search/meaning/named-laws.ts";
import { danish } from "../../../support/danish.ts";

const word = (text: string) => ({
  text,
  readings: [{ tokens: [text], weight: 1, span: 1 }],
  parts: [],
  related: [],
});

test("a law named in full may be read as the one token of its short name, for all of its words", () => {
  const [first, ...others] = withLaws(["lov", "social", "service"].map(word), danish);
  const [short = ""] = wordTokens(danish, "serviceloven");
  expect(first?.readings).toEqual([
    { tokens: [short], weight: 1, span: 3 },
    { tokens: ["lov"], weight: 1, span: 1 },
  ]);
  expect(others).toEqual(["social", "service"].map(word));
});
