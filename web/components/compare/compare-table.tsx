/** Councils by years: each cell the share and what it is a share of, leading to its hits. */
import type { ComparedCell, Comparison } from "../../../contract/comparison.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import {
  type FigurePlace,
  toCompareAddress,
  toFigureAddress,
} from "../../address/compare-address.ts";
import { formatFineShare, formatNumber } from "../../text/format.ts";
import { compareText, outOf } from "../../text/pages/compare.ts";
import { isSure, nextOrder, sortOf, sortRows } from "./sort-rows.ts";

type Props = { readonly comparison: Comparison; readonly order: string };

export function CompareTable({ comparison, order }: Props) {
  const { query, years, all } = comparison;
  const head = { query, order };
  return (
    <section class="compare-scroll" aria-label={compareText.table}>
      <table class="compare-table">
        <thead>
          <tr>
            <SortHead {...head} column="municipality" label={compareText.municipality} />
            <SortHead {...head} column="share" label={compareText.total} />
            <SortHead {...head} column="count" label={compareText.count} />
            {years.map((year) => (
              <SortHead {...head} key={year} column={year} label={year} />
            ))}
          </tr>
        </thead>
        <tbody class="compare-all">
          <Row name={compareText.all} {...all} comparison={comparison} at={{}} />
        </tbody>
        <tbody>
          {sortRows(comparison, order).map(({ municipality, cells, total }) => (
            <Row
              key={municipality}
              name={municipality}
              cells={cells}
              total={total}
              comparison={comparison}
              at={{ municipality }}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = {
  readonly query: SearchQuery;
  readonly order: string;
  readonly column: string;
  readonly label: string;
};

function SortHead({ query, order, column, label }: HeadProps) {
  return (
    <th scope="col" aria-sort={sortOf(column, order)}>
      <a href={toCompareAddress(query, nextOrder(column, order))}>{label}</a>
    </th>
  );
}

type RowProps = {
  readonly name: string;
  readonly cells: readonly ComparedCell[];
  readonly total: ComparedCell;
  readonly comparison: Comparison;
  readonly at: FigurePlace;
};

function Row({ name, cells, total, comparison, at }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Cell cell={total} address={toFigureAddress(comparison, at)} />
      <td>{total.covered && formatNumber(total.count)}</td>
      {comparison.years.map((year, index) => {
        const cell = cells[index];
        const address = toFigureAddress(comparison, { ...at, year });
        return cell && <Cell key={year} cell={cell} address={address} />;
      })}
    </tr>
  );
}

function Cell({ cell, address }: { readonly cell: ComparedCell; readonly address: string }) {
  if (!cell.covered) return <td class="compare-gap">{compareText.gap}</td>;
  const { share, count } = cell;
  const figures = (
    <>
      <span class="compare-share">
        {share === null ? compareText.noItems : formatFineShare(share)}
      </span>
      <span class="compare-of">{outOf(cell)}</span>
    </>
  );
  return (
    <td class={isSure(cell) ? undefined : "compare-few"}>
      {count === 0 ? figures : <a href={address}>{figures}</a>}
    </td>
  );
}
