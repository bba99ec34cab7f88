/** Figures as people read them, in Danish, and as programs do. Pure. */
import type { Benchmark, Figure, Goal } from "./benchmark.ts";

/** What one benchmark gave. */
export type Outcome = {
  readonly benchmark: Pick<Benchmark, "name" | "title">;
  readonly figures: readonly Figure[];
};

const labelWidth = 44;
const valueWidth = 12;

export function formatOutcome({ benchmark, figures }: Outcome): string {
  return [`${benchmark.title} (${benchmark.name})`, ...figures.map(toLine), ""].join("\n");
}

/** By the benchmark's name and the figure's key; `met` only where there is a goal. */
export function toJson(outcomes: readonly Outcome[]) {
  return Object.fromEntries(
    outcomes.map(({ benchmark, figures }) => [
      benchmark.name,
      Object.fromEntries(figures.map((figure) => [figure.key, toValue(figure)])),
    ]),
  );
}

function toValue({ label, value, unit, goal }: Figure) {
  return { label, value, unit, ...(goal && { goal, met: isMet(value, goal) }) };
}

function toLine({ label, value, unit, goal }: Figure): string {
  const told = `  ${label.padEnd(labelWidth)}${format(value).padStart(valueWidth)} ${unit}`;
  return goal ? `${told.padEnd(labelWidth + valueWidth + 16)}${toRemark(value, goal)}` : told;
}

function toRemark(value: number, goal: Goal): string {
  const words = goal.at === "least" ? "mindst" : "højst";
  const wanted = `mål: ${words} ${format(goal.value)}`;
  return isMet(value, goal) ? wanted : `${wanted}, ikke nået`;
}

function isMet(value: number, { at, value: wanted }: Goal): boolean {
  return at === "least" ? value >= wanted : value <= wanted;
}

/** Large numbers need no decimals. */
function format(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return new Intl.NumberFormat("da-DK", { maximumFractionDigits: digits }).format(value);
}
