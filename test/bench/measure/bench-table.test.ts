import { expect, test } from "vitest";
import { formatOutcome, toJson } from "../../../bench/measure/bench-table.ts";
import { atLeast, atMost } from "../../../bench/measure/benchmark.ts";
import { percentile } from "../../../bench/measure/timing.ts";

const outcome = {
  benchmark: { name: "parser", title: "Læsning" },
  figures: [
    { key: "speed", label: "fart", value: 12.345, unit: "MB/s", goal: atLeast(15) },
    { key: "growth", label: "vækst", value: 1.1, unit: "gange", goal: atMost(1.5) },
    { key: "files", label: "filer", value: 12_345.6, unit: "filer/s" },
  ],
};

test("people read Danish numbers, the goals, and which were not reached", () => {
  const [title, speed, growth, files] = formatOutcome(outcome).split("\n");
  expect(title).toBe("Læsning (parser)");
  expect(speed).toMatch(/fart +12,35 MB\/s +mål: mindst 15, ikke nået$/);
  expect(growth).toMatch(/1,1 gange +mål: højst 1,5$/);
  expect(files).toMatch(/12\.346 filer\/s$/);
});

test("programs read whole numbers by name and key", () => {
  expect(toJson([outcome])).toMatchObject({
    parser: {
      speed: { value: 12.345, met: false },
      growth: { met: true },
      files: { unit: "filer/s" },
    },
  });
});

test("a percentile is one of the values", () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(percentile([], 0.5)).toBe(0);
});
