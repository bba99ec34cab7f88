/** The search that asks for nothing in particular: what an address without parameters means. */
import { facetNames } from "./facets.ts";
import { relatedChoices } from "./related-choices.ts";
import { sorts } from "./sorts.ts";
import { recordOf } from "./table.ts";

const none: string[] = [];

export const emptyQuery = {
  q: "",
  ...recordOf(facetNames, () => none),
  from: null,
  to: null,
  dissent: false,
  exact: false,
  unwidened: none,
  related: relatedChoices[0],
  typing: false,
  sort: sorts[0],
  page: 1,
  pageSize: 20,
} as const;
