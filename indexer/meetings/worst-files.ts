/** Files by how much the parser was unsure of: what `npm run report` tells. Pure. */
import type { FileDoubts } from "./file-doubts.ts";

type Fault = "empty" | "undated" | "unplaced" | "untitled" | "undecided";

/** What a fault weighs, and what one and many of it are called; a problem weighs 1. */
const faults: Readonly<
  Record<Fault, { readonly weight: number; readonly one: string; readonly many: string }>
> = {
  empty: { weight: 100, one: "møde uden punkter", many: "møder uden punkter" },
  undated: { weight: 50, one: "møde uden dato", many: "møder uden dato" },
  unplaced: {
    weight: 50,
    one: "møde uden kommune eller udvalg",
    many: "møder uden kommune eller udvalg",
  },
  untitled: { weight: 10, one: "punkt uden titel", many: "punkter uden titel" },
  undecided: { weight: 5, one: "punkt uden beslutning", many: "punkter uden beslutning" },
};
const faultNames = Object.keys(faults) as Fault[];

/** What could not be read at all first, then what is least sure, then the weight of what is wrong, then names. */
export function worstFirst(files: readonly FileDoubts[]): FileDoubts[] {
  return [...files].sort((a, b) => {
    const byReading = Number(a.unread === null) - Number(b.unread === null);
    const byName = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
    return byReading || a.sureness - b.sureness || weighing(b) - weighing(a) || byName;
  });
}

/** Two infinite weights have no difference. */
function weighing(doubts: FileDoubts): number {
  return doubts.unread === null ? weigh(doubts) : 0;
}

/** 0 where nothing is wrong. */
export function weigh(doubts: FileDoubts): number {
  if (doubts.unread !== null) return Number.POSITIVE_INFINITY;
  const weights = faultNames.map((fault) => doubts[fault] * faults[fault].weight);
  return [...weights, ...Object.values(doubts.problems)].reduce((sum, one) => sum + one, 0);
}

/** "a.txt: 55 % sikker · 8 punkter · 2 punkter uden titel · title-lost 2". */
export function formatDoubts(doubts: FileDoubts): string {
  if (doubts.unread !== null) return `${doubts.file}: ikke læst: ${doubts.unread}`;
  const told = faultNames.filter((fault) => doubts[fault] > 0);
  const parts = [
    `${doubts.sureness} % sikker`,
    counted(doubts.items, { one: "punkt", many: "punkter" }),
    ...told.map((fault) => counted(doubts[fault], faults[fault])),
    ...Object.entries(doubts.problems).map(([code, times]) => `${code} ${times}`),
  ];
  return `${doubts.file}: ${parts.join(" · ")}`;
}

function counted(
  number: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  return `${number} ${number === 1 ? one : many}`;
}
