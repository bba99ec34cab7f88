import fc from "fast-check";
import { expect, test } from "vitest";
import { createCut, rememberedCut } from "../../../danish/text/cut-text.ts";
import { createMatcher } from "../../../danish/text/match.ts";
import { readTextOf } from "../../../danish/text/read-text.ts";
import { makeTokens } from "../../../danish/text/word-tokens.ts";
import { danish } from "../../support/danish.ts";

const pieces = [
  "Børne-",
  "og",
  "ungeudvalget",
  "boligerne",
  "hjemløse",
  "§§ 3 og 4",
  ". ",
  "27.15",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(" "));

test("each word is what stands between its offsets, with what it answers by", () => {
  const text = "Boligerne, sagde hun.";
  const { starts, ends, ways } = createCut(danish)(text);
  const cut = [...starts].map((start, at) => text.slice(start, ends[at]));
  expect(cut).toEqual(["Boligerne", "sagde", "hun"]);
  expect(ways.map(({ form }) => form)).toEqual(["boligerne", "sagde", "hun"]);
  expect(ways[0]?.lemmas).toContain("bolig");
});

test("a text that is remembered answers as one that is cut anew", () => {
  const terms = [{ term: "børneudvalg" }, { term: "bolig" }, { term: "unge udvalg" }];
  const [anew, again] = [createCut(danish), rememberedCut(danish)];
  fc.assert(
    fc.property(texts, (text) => {
      const matches = createMatcher(danish, terms, again)(text);
      expect(createMatcher(danish, terms, again)(text)).toEqual(matches);
      expect(matches).toEqual(createMatcher(danish, terms, anew)(text));
    }),
  );
});

test("a text that is read for the index is cut as others are, and has each word's tokens beside", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [cut, read] = [createCut(danish)(text), readTextOf(danish)(text)];
      expect([read.starts, read.ends]).toEqual([cut.starts, cut.ends]);
      expect(read.ways).toEqual(
        cut.ways.map((ways, at) => {
          const word = text.slice(cut.starts[at], cut.ends[at]);
          return { ...ways, ...makeTokens(danish, word) };
        }),
      );
    }),
  );
});
