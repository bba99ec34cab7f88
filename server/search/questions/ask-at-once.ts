/** All that a search asks of the engine at once: the hits, and what is counted beside them. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { FilterField } from "../../../engine/indexes/filter-fields.ts";
import { equals } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexRequest } from "../../../engine/query/index-search.ts";
import { countedFields } from "../hits/facets.ts";
import { parameterConditions, termConditions, toFilter } from "../query/filters.ts";
import { bothLayers, countedQueries } from "../query/layers.ts";
import { askNearest } from "./ask-nearest.ts";
import { countChosenFacets, isCounted } from "./count-facets.ts";
import { countedPage } from "./counted-page.ts";
import { isLikelyShort } from "./following-hits.ts";
import { firstIds } from "./following-lists.ts";
import { namedTopic } from "./named-topic.ts";
import { recognisePeople } from "./people.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** Throws EngineDown. */
export async function askAtOnce(prepared: Prepared, deps: SearchDeps) {
  const isAhead = await isLikelyShort(prepared, deps);
  const [counted, chosen, other, people, hiddenRoutine, topic, nearest] = await Promise.all([
    countedPage(prepared, await countedFacets(prepared, deps), deps),
    countChosenFacets(prepared, deps),
    countOtherLayers(prepared, isAhead ? firstIds(prepared) : {}, deps),
    recognisePeople(prepared.terms, deps),
    countHiddenRoutine(prepared, deps),
    namedTopic(prepared, deps),
    isAhead ? askNearest(prepared, [], deps) : null,
  ]);
  const ahead = nearest && { layers: other?.hits ?? [], nearest };
  return {
    counted,
    chosen,
    otherTotal: other?.total ?? null,
    people,
    hiddenRoutine,
    topic,
    ahead,
  };
}

/** In an archive of more items their numbers are too many to be counted beside the hits. */
const fewNumbers = 2_000;

/** With the hits' case numbers where the hits are few enough to be told by their matters. */
async function countedFacets(
  { query, interpretation }: Prepared,
  { archiveSize }: Pick<SearchDeps, "archiveSize">,
): Promise<FilterField[]> {
  const hasNumbers = interpretation.input.words.length > 0 && (await archiveSize()) <= fewNumbers;
  return [
    ...facetNames.filter((one) => isCounted(one, query)).flatMap(countedFields),
    "routine",
    ...(hasNumbers ? ["caseKey" as const] : []),
  ];
}

/** The hits that there would be with related words, or, where these count, without; null where there are none. */
async function countOtherLayers(
  { query, plan, conditions }: Prepared,
  listed: Partial<IndexRequest>,
  deps: SearchDeps,
): Promise<IndexAnswer | null> {
  if (plan.related.length === 0) return null;
  const queries = query.related === "include" ? plan.covering : bothLayers(plan.covering, plan);
  return runQueries(deps.searchItems, queries, { ...listed, filter: toFilter(conditions) });
}

/** How many items of every agenda there would be, where they are hidden; null where they are shown, and counted with the others. */
async function countHiddenRoutine(
  { query, terms, conditions, stated, ...prepared }: Prepared,
  deps: SearchDeps,
): Promise<number | null> {
  if (query.routine === "show") return null;
  const shown = [
    ...parameterConditions({ ...query, routine: "show" }),
    ...termConditions(terms),
    ...conditions.slice(stated.length),
  ];
  const filter = [...toFilter(shown), equals("routine", true)];
  const queries = countedQueries({ query, ...prepared });
  return (await runQueries(deps.searchItems, queries, { filter })).total;
}
