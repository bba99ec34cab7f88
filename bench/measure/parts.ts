/** A long benchmark in parts: what each gives is told as soon as it is there, so that a run that is broken off keeps what it has. */
import { type Figure, figure } from "./benchmark.ts";

/** `label` is Danish. */
type Part = {
  readonly key: string;
  readonly label: string;
  readonly run: () => Promise<readonly Figure[]>;
};

/** One after the other; `onFigures` hears of each part's figures, with how long it took. */
export async function inParts(
  parts: readonly Part[],
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  for (const { key, label, run } of parts) {
    const started = performance.now();
    const figures = await run();
    const seconds = (performance.now() - started) / 1_000;
    onFigures([...figures, figure(`took-${key}`, `målingen selv: ${label}`, "s", seconds)]);
  }
}
