import fc from "fast-check";
import { expect, test } from "vitest";
import { toSlug } from "../../../indexer/files/slug.ts";

test.each([
  ["Børne- og Ungeudvalget", "boerne-og-ungeudvalget"],
  ["Ærø", "aeroe"],
  ["A\u030Aben dagsorden", "aaben-dagsorden"],
  ["Café Müller", "cafe-muller"],
  ["§ 17, stk. 4", "17-stk-4"],
  ["…", ""],
])("%s becomes %s", (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test("any text gives letters, digits and single hyphens between them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(toSlug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});
