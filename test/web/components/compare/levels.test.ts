import fc from "fast-check";
import { expect, test } from "vitest";
import { levelOf, stepOf } from "../../../../web/components/compare/levels.ts";

const rowOf = (share: number, items = 1000) => {
  const total = { covered: true, count: Math.round(share * items), items, share };
  return { municipality: "Ærø", cells: [], total };
};

test("none at all is a level of its own, and every share has one of four others", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1 }),
      (all) => {
        const step = stepOf(all.map((share) => rowOf(share)));
        expect(levelOf(0, step)).toBe(0);
        const levels = all.map((share) => levelOf(share, step));
        expect(Math.min(...levels)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...levels)).toBeLessThanOrEqual(4);
        expect(Math.max(...all)).toBeLessThanOrEqual(4 * step * (1 + 1e-6));
      },
    ),
  );
});

test("steps are round, and a share of few items does not stretch them", () => {
  expect(stepOf([rowOf(0.19)])).toBe(0.05);
  expect(stepOf([rowOf(0.07), rowOf(1, 2)])).toBe(0.02);
  expect(stepOf([])).toBe(0.01);
});
