/** Counts by year and municipality as the rows of a table. Pure. */
import type { ComparedCell, Comparison } from "../../../contract/comparison.ts";

type Counts = ReadonlyMap<string, number>;

/** Of one year, by municipality: how many `hits` of the `items`, and all that is `held`, routine items too. */
export type Tally = { readonly hits: Counts; readonly items: Counts; readonly held: Counts };

/** A row for every municipality that anything is held of, in Danish alphabetical order, and one of all. */
export function toRows(tallies: readonly Tally[]): Pick<Comparison, "municipalities" | "all"> {
  const names = new Set(tallies.flatMap(({ held }) => [...held.keys()]));
  const sorted = [...names].sort((a, b) => a.localeCompare(b, "da"));
  const municipalities = sorted.map((municipality) => ({
    municipality,
    ...toRow(tallies.map((tally) => cellOf(tally, municipality))),
  }));
  const years = tallies.map((_, at) =>
    sumOf(municipalities.flatMap(({ cells }) => cells[at] ?? [])),
  );
  return { municipalities, all: toRow(years) };
}

function toRow(cells: readonly ComparedCell[]) {
  return { cells: [...cells], total: sumOf(cells) };
}

function cellOf({ hits, items, held }: Tally, municipality: string): ComparedCell {
  const [count, of] = [hits.get(municipality) ?? 0, items.get(municipality) ?? 0];
  return { covered: held.has(municipality), count, items: of, share: shareOf(count, of) };
}

function sumOf(cells: readonly ComparedCell[]): ComparedCell {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  const items = cells.reduce((sum, cell) => sum + cell.items, 0);
  return {
    covered: cells.some(({ covered }) => covered),
    count,
    items,
    share: shareOf(count, items),
  };
}

function shareOf(count: number, items: number): number | null {
  return items === 0 ? null : count / items;
}
