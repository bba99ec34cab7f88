/** The search that asks for nothing in particular: what an address without parameters means. */
import { choices } from "./choices.ts";
import { facetNames } from "./facets.ts";
import { sorts } from "./sorts.ts";
import { recordOf } from "./table.ts";

const none: string[] = [];

export const emptyQuery = {
  q: "",
  ...recordOf(facetNames, () => none),
  without: none,
  from: null,
  to: null,
  dissent: false,
  exact: false,
  unwidened: none,
  related: choices.related[0],
  within: choices.within[0],
  routine: choices.routine[0],
  fold: choices.fold[0],
  view: choices.view[0],
  degree: choices.degree[0],
  facets: choices.facets[0],
  typing: false,
  sort: sorts[0],
  page: 1,
  pageSize: 20,
} as const;
