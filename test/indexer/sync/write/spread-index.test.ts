import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "../../../../indexer/sync/write/spread-index.ts";

test("every meeting has one place among the nodes, the same each time", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (id, nodes) => {
      const place = placeOf(id, nodes);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(nodes);
      expect(placeOf(id, nodes)).toBe(place);
    }),
  );
});

test("meetings are spread evenly", () => {
  const places = Array.from({ length: 3_000 }, (_, n) => placeOf(`vibefjord-byraadet-${n}`, 3));
  for (const place of [0, 1, 2]) {
    expect(places.filter((one) => one === place).length).toBeGreaterThan(900);
  }
});

test("a node more takes its share from the others, and nothing else moves", () => {
  const ids = Array.from({ length: 3_000 }, (_, n) => `vibefjord-byraadet-${n}`);
  const moved = ids.filter((id) => placeOf(id, 3) !== placeOf(id, 4));
  expect(moved.every((id) => placeOf(id, 4) === 3)).toBe(true);
  expect(moved.length).toBeGreaterThan(600);
  expect(moved.length).toBeLessThan(900);
});
