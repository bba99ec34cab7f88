import fc from "fast-check";
import { expect, test } from "vitest";
import { itemIds } from "../../../indexer/enrich/item-ids.ts";

test("the printed number is the id's last part, without a hyphen in it", () => {
  expect(itemIds("m", ["41", "Ad 1", "2.1", "3."])).toEqual(["m-41", "m-ad1", "m-2x1", "m-3"]);
});

test("without a number, and where another item has it, the place on the agenda is", () => {
  expect(itemIds("m", [null, "7", "7", "p0"])).toEqual(["m-p0", "m-7", "m-p2", "m-p3"]);
});

test("ids of all meetings together are unique, and letters, digits and hyphens only", () => {
  const numbers = fc.array(fc.option(fc.string({ maxLength: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const ids = [...itemIds("referat", one), ...itemIds("referat-1", other)];
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});
