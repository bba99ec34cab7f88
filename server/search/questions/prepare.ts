/** A search made ready for the engine: understood, planned, its filters written. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { plainWord } from "../../../danish/plain-word.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import type { FacetLabels } from "../hits/facets.ts";
import { contentWords } from "../language/content-words.ts";
import { type FieldNames, resolveFields } from "../language/field-values.ts";
import { parseQueryLanguage, type Term } from "../language/query-language.ts";
import { type Interpretation, interpret, interpretExactly } from "../meaning/interpret.ts";
import type { Languages } from "../meaning/languages.ts";
import { type Condition, parameterConditions, termConditions } from "../query/filters.ts";
import { makeExactPlan, makePlan, type SearchPlan } from "../query/plan.ts";

export type SearchDeps = {
  searchItems: IndexSearch;
  languages: Languages;
  labels: FacetLabels;
  fieldNames: FieldNames;
};

/**
 * What a search came to: its terms, the engine queries, the conditions and what to mark. `query` is
 * the search without `unwidened` words that it does not hold (any more).
 */
export type Prepared = {
  query: SearchQuery;
  terms: Term[];
  plan: SearchPlan;
  conditions: Condition[];
  interpretation: Interpretation;
};

/** Understands the query; asks the engine nothing but its vocabulary. Throws EngineDown. */
export async function prepare(asked: SearchQuery, deps: SearchDeps): Promise<Prepared> {
  const parsed = parseQueryLanguage(asked.q);
  const terms = resolveFields(parsed.terms, deps.fieldNames);
  const query = { ...asked, unwidened: ownWords(asked.unwidened, terms) };
  const { open } = parsed;
  const { unwidened, exact } = query;
  const interpretation = exact
    ? interpretExactly({ terms })
    : await interpret({ terms, open, unwidened }, deps.languages);
  const { input } = interpretation;
  return {
    ...{ query, terms, interpretation },
    plan: exact ? makeExactPlan(input) : makePlan(input),
    conditions: [...parameterConditions(query), ...termConditions(terms)],
  };
}

function ownWords(asked: readonly string[], terms: readonly Term[]): string[] {
  const own = new Set(contentWords(terms).map(plainWord));
  return asked.filter((word) => own.has(plainWord(word)));
}
