/** How many items of every agenda are among the hits of a search, or would be if they were shown. */
import { equals } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { parameterConditions, termConditions, toFilter } from "../query/filters.ts";
import { countedQueries } from "./layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** Where they are shown, `answer` has counted them already. */
export async function countRoutine(
  prepared: Prepared,
  answer: Pick<IndexAnswer, "facets">,
  deps: SearchDeps,
): Promise<number> {
  const { query, terms, conditions, asked } = prepared;
  if (query.routine === "show") return answer.facets.routine?.true ?? 0;
  const shown = [
    ...parameterConditions({ ...query, routine: "show" }),
    ...termConditions(terms),
    ...conditions.slice(asked.length),
  ];
  const filter = [...toFilter(shown), equals("routine", true)];
  return (await runQueries(deps.searchItems, countedQueries(prepared), { filter })).total;
}
