/** Where an item stands in its document, in words. */
import { expect, test } from "vitest";
import { placeLine } from "../../../web/text/item.ts";

test("a document with pages is quoted by its page, any other by its line", () => {
  expect(placeLine({ line: 60, page: 4 })).toBe("Side 4 i dokumentet");
  expect(placeLine({ line: 60, page: null })).toBe("Linje 60 i teksten");
});
