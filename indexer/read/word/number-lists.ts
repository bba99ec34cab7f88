/** Lists that office programs count, and what they print before each entry. */
import type { Changing } from "../../../contract/plain/changing.ts";
import { numberIn } from "../blocks/number-formats.ts";

/** `start` the first number, `format` Word's name of its form, `text` what is printed: "%1.", "Punkt %1:". */
export type Level = { readonly start: number; readonly format: string; readonly text: string };
/** One list as paragraphs name it; `counts` is shared by all lists of one kind, which count on. */
export type List = {
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
  readonly counts: readonly number[];
};
/** A list that is begun counts from where it says. */
export function restart({ restarts, counts }: Changing<List>): void {
  for (const [level, start] of restarts) {
    counts[level] = start - 1;
    counts.length = Math.min(counts.length, level + 1);
  }
}

/** Counts one more on this level, begins the deeper ones anew, and gives what is printed. */
export function countEntry({ levels, counts }: Changing<List>, depth: number): string {
  const level = levels.get(depth);
  if (level === undefined) return "";
  counts.length = Math.min(counts.length, depth + 1);
  counts[depth] = (counts[depth] ?? level.start - 1) + 1;
  if (level.format === "bullet") return "•";
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const above = levels.get(at);
    return numberIn(above?.format ?? "decimal", counts[at] ?? above?.start ?? 1);
  });
}
