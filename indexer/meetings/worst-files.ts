/** Files by how much the parser was unsure of: what `npm run report` tells. Pure. */
import type { FileReport } from "./file-report.ts";

type Fault = "empty" | "undated" | "unplaced" | "untitled" | "undecided";

/** What a fault weighs, and what one and many of it are called; a problem weighs 1. */
const faults: Readonly<Record<Fault, { weight: number; one: string; many: string }>> = {
  empty: { weight: 100, one: "møde uden punkter", many: "møder uden punkter" },
  undated: { weight: 50, one: "møde uden dato", many: "møder uden dato" },
  unplaced: {
    ...{ weight: 50, one: "møde uden kommune eller udvalg" },
    many: "møder uden kommune eller udvalg",
  },
  untitled: { weight: 10, one: "punkt uden titel", many: "punkter uden titel" },
  undecided: { weight: 5, one: "punkt uden beslutning", many: "punkter uden beslutning" },
};
const faultNames = Object.keys(faults) as Fault[];

/** What could not be read at all first, then by the weight of what is wrong, then by name. */
export function worstFirst(reports: readonly FileReport[]): FileReport[] {
  return [...reports].sort(
    (a, b) => weigh(b) - weigh(a) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/** 0 where nothing is wrong. */
export function weigh(report: FileReport): number {
  if (report.unread !== null) return Number.POSITIVE_INFINITY;
  const weights = faultNames.map((fault) => report[fault] * faults[fault].weight);
  return [...weights, ...Object.values(report.problems)].reduce((sum, one) => sum + one, 0);
}

/** "a.txt: 8 punkter · 2 punkter uden titel · title-lost 2". */
export function formatFileReport(report: FileReport): string {
  if (report.unread !== null) return `${report.file}: ikke læst: ${report.unread}`;
  const told = faultNames.filter((fault) => report[fault] > 0);
  const parts = [
    counted(report.items, { one: "punkt", many: "punkter" }),
    ...told.map((fault) => counted(report[fault], faults[fault])),
    ...Object.entries(report.problems).map(([code, times]) => `${code} ${times}`),
  ];
  return `${report.file}: ${parts.join(" · ")}`;
}

function counted(number: number, { one, many }: { one: string; many: string }): string {
  return `${number} ${number === 1 ? one : many}`;
}
