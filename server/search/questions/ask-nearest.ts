/** What comes nearest to a query: the lists that are asked for, and what they say of the items in them. */
import { type Filter, isAnyOf, not } from "../../../engine/query/filter.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import type { EachAnswer } from "../../../engine/query/search-each.ts";
import { toFilter } from "../query/filters.ts";
import { type Probe, planNearest } from "../query/nearest-plan.ts";
import { type Nearest, presentWords, scoreNearest } from "../query/nearest-score.ts";
import type { PlanInput } from "../query/plan-input.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** So much of each list is looked at: what stands further down holds little else of the query. */
const mostOfEach = 24;

/** `cases`: what case each belongs to, where it has one. */
export type NearestInCases = Nearest & { readonly cases: ReadonlyMap<string, string> };

export const nothingAsked: AskedNearest = { probes: [], answers: [] };

const noNearest: NearestInCases = { ids: [], present: new Set(), cases: new Map() };

/** What was asked to find the nearest, and what the answers were; nothing where there is nothing to ask. */
export type AskedNearest = {
  readonly probes: readonly Probe[];
  readonly answers: readonly EachAnswer[];
};

/** Of nothing `seen`: what is on the page is left out afterwards. */
export async function askNearest(
  { interpretation, stated }: Prepared,
  seen: readonly string[],
  deps: SearchDeps,
): Promise<AskedNearest> {
  const probes = planNearest(interpretation.input);
  if (probes.length < 2) return nothingAsked;
  const answers = await deps.searchEach({
    queries: probes.map(({ query: probe }) => probe),
    filter: [...toFilter(stated), ...(seen.length === 0 ? [] : [notIn(seen)])],
    retrieve: ["id", "caseKey"],
    limit: mostOfEach,
  });
  return { probes, answers };
}

/** As if what was `seen` had not been asked for; where a list has no end, all of that is taken to stand in it. */
export function without(
  { probes, answers }: AskedNearest,
  seen: ReadonlySet<string>,
): AskedNearest {
  const isNew = ({ id }: EachAnswer["hits"][number]) => !seen.has(String(id));
  return {
    probes,
    answers: answers.map(({ hits, total }, at) => {
      const left = hits.filter(isNew);
      const isShort = probes[at]?.query.most === undefined && total > hits.length;
      const held = isShort ? seen.size : hits.length - left.length;
      return { hits: left, total: total - held };
    }),
  };
}

export function toNearest(input: PlanInput, { probes, answers }: AskedNearest): NearestInCases {
  if (probes.length === 0) return noNearest;
  const ids = scoreNearest(probes, answers).map(({ id }) => id);
  const cases = casesOf(answers.flatMap(({ hits }) => hits));
  return { ids, present: presentWords(input, probes, answers), cases };
}

export function notIn(ids: readonly string[]): Filter {
  return not(isAnyOf("id", ids));
}

/** The case of each hit that has one. */
export function casesOf(hits: IndexAnswer["hits"]): Map<string, string> {
  return new Map(
    hits.flatMap(({ id, caseKey }): [string, string][] =>
      typeof caseKey === "string" ? [[String(id), caseKey]] : [],
    ),
  );
}
