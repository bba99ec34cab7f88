import { describe, expect, it } from "vitest";
import { toBars } from "../../../../web/components/charts/histogram-bars.ts";

const year = (value: string, count: number) => ({ value, label: value, count });

describe("toBars", () => {
  it("gives a bar to every year from the first to the last, the empty ones too", () => {
    const bars = toBars([year("2021", 4), year("2018", 2)], 280, 56);
    expect(bars.map((bar) => [bar.year, bar.count])).toEqual([
      ["2018", 2],
      ["2019", 0],
      ["2020", 0],
      ["2021", 4],
    ]);
    expect(bars.map(({ height }) => height)).toEqual([28, 0, 0, 56]);
    expect(bars.map(({ x }) => x)).toEqual([0, 70, 140, 210]);
  });

  it("shows even one hit among thousands", () => {
    const [few] = toBars([year("2018", 1), year("2019", 10_000)], 280, 56);
    expect(few?.height).toBe(2);
  });

  it("draws nothing of nothing", () => {
    expect(toBars([], 280, 56)).toEqual([]);
  });
});
