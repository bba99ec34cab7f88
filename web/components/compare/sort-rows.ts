/** The rows of a comparison in the order asked for. Pure. */
import type {
  ComparedCell,
  ComparedMunicipality,
  Comparison,
} from "../../../contract/comparison.ts";
import { fewItems } from "../../../contract/plain/comparing.ts";

/** Whether a share rests on enough to be told from chance. */
export const isSure = ({ items }: ComparedCell): boolean => items >= fewItems;

/**
 * By `order` (contract/plain/comparing.ts): numbers with the greatest first, names from a to å, "-" the other way.
 * Shares of few items follow those of many whichever way, and what is not covered stands last.
 */
export function sortRows(comparison: Comparison, order: string): ComparedMunicipality[] {
  const isTurned = order.startsWith("-");
  const key = isTurned ? order.slice(1) : order;
  const byName = (a: ComparedMunicipality, b: ComparedMunicipality) =>
    a.municipality.localeCompare(b.municipality, "da");
  const rows = [...comparison.municipalities].sort(byName);
  if (key === "municipality") return isTurned ? rows.reverse() : rows;
  const at = comparison.years.indexOf(key);
  const cellOf = ({ cells, total }: ComparedMunicipality) => cells[at] ?? total;
  const figureOf = (cell: ComparedCell) => (key === "count" ? cell.count : (cell.share ?? -1));
  const groupOf = (cell: ComparedCell) => {
    if (!cell.covered) return 2;
    return key === "count" || isSure(cell) ? 0 : 1;
  };
  const turn = isTurned ? -1 : 1;
  return rows.sort((one, other) => {
    const [a, b] = [cellOf(one), cellOf(other)];
    return groupOf(a) - groupOf(b) || turn * (figureOf(b) - figureOf(a));
  });
}

/** What a click on the column asks for: its own order, and the other way where it stands already. */
export function nextOrder(column: string, order: string): string {
  return order === column ? `-${column}` : column;
}

/** How the rows stand by a column, as `aria-sort` says it. */
export function sortOf(column: string, order: string): "ascending" | "descending" | undefined {
  if (order !== column && order !== `-${column}`) return undefined;
  return (order === column) === (column === "municipality") ? "ascending" : "descending";
}
