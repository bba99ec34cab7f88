/** The judged facts: on neither half may any of them get worse. */
import { describe, expect, test } from "vitest";
import { halves } from "../../../evaluation/facts/fact-set.ts";
import { factSets } from "../../../evaluation/facts/fact-sets.ts";
import { precision, recall } from "../../../evaluation/facts/tally.ts";

type Floor = readonly [precision: number, recall: number | null];

/** By set and fact, for both halves: what is asked of the half that was not mended on, or what is reached. */
const floors: Readonly<Record<string, Readonly<Record<string, Floor>>>> = {
  Decisions: {
    outcome: [0.98, 0.955],
    "turned down is not adopted, nor the other way": [1, null],
    "votes, every number, party and name told": [1, null],
    "votes told whole": [1, 0.93],
    dissent: [0.975, 0.94],
    "points of the recommendation that a decision settles": [0.97, 0.95],
  },
  Attendance: {
    "names, of those there, those away, and those away from an item": [0.99, 0.99],
    "nobody twice": [1, null],
    "who stood in for whom": [1, 0.97],
    "who came or left, and when": [1, 0.95],
  },
  "Case numbers": { threads: [0.98, 0.98], "standing numbers": [0.98, 0.98] },
  Topics: { "topics that the item is about": [0.92, 0.88] },
};

test("every set has its floors", () => {
  expect(factSets.map(({ title }) => title).sort()).toEqual(Object.keys(floors).sort());
});

for (const set of factSets)
  describe(set.title, async () => {
    const { facts } = await set.measure();

    test("every fact has its floor", () => {
      expect(facts.map(({ name }) => name)).toEqual(Object.keys(floors[set.title] ?? {}));
    });

    for (const { name, figures } of facts)
      for (const half of halves)
        test(`${name}, ${half}`, () => {
          const [least, leastFound] = floors[set.title]?.[name] ?? [1, 1];
          const figure = figures[half];
          const faulty = half === "mended" ? figure.faulty.join(", ") : figure.faulty.length;
          expect(precision(figure), `faulty: ${faulty}`).toBeGreaterThanOrEqual(least);
          if (leastFound !== null)
            expect(recall(figure) ?? 1, `faulty: ${faulty}`).toBeGreaterThanOrEqual(leastFound);
        });
  });
