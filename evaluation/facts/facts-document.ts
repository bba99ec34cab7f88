/** The measured facts as a page of documentation, in Markdown. Pure. */
import type { Figure, MeasuredFact, MeasuredSet } from "./fact-set.ts";
import { precision, recall } from "./tally.ts";

/** One chapter a set, one row a fact, both halves beside each other. */
export function formatFacts(sets: readonly MeasuredSet[]): string {
  return `${[head, ...sets.map(formatSet)].join("\n\n")}\n`;
}

const head = `# Quality of facts

Written by \`npm run evaluate -- --facts\`: every figure is measured anew, none is typed in.

Each set lies in \`data/judgements/facts\` and was labelled before the portal read it. A part of its cases is held
out: nothing was mended by looking at them, so their figures tell what others' minutes may expect. Those mended on hold
what was once right, and some of them were chosen because the portal had them right. Precision is the
share of what the portal claims that is right, recall the share of what there is that it claims; the number of
claims and of facts to be found stands beside them.`;

function formatSet({ title, about, files, cases, facts }: MeasuredSet): string {
  const named = files.map((file) => `\`${file}\``).join(", ");
  const counted = `${named}: ${cases["held-out"]} cases held out, ${cases.mended} mended on.`;
  return [
    `## ${title}`,
    `${about} ${counted}`,
    table(
      ["Fact", "asked", "held out: precision", "recall", "mended on: precision", "recall"],
      facts.map(toRow),
    ),
  ].join("\n\n");
}

function toRow({ name, goal, figures }: MeasuredFact): string[] {
  const least = [goal.precision, goal.recall].map((value) => (value === null ? "-" : value));
  return [name, least.join(" / "), ...toCells(figures["held-out"]), ...toCells(figures.mended)];
}

function toCells(figure: Figure): [string, string] {
  const recalled = recall(figure);
  return [
    `${precision(figure).toFixed(3)} (${figure.claimed})`,
    recalled === null ? "-" : `${recalled.toFixed(3)} (${figure.expected})`,
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [heads, heads.map(() => "---"), ...rows].map(toLine).join("\n");
}
