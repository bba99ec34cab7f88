/** A search made ready for the engine: understood, planned, its filters written. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { mostHits } from "../../../engine/indexes/settings.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexSearch } from "../../../engine/query/index-search.ts";
import type { IndexSearchEach } from "../../../engine/query/search-each.ts";
import type { FoundItem } from "../hits/found-item.ts";
import type { CaseSize } from "../hits/hit.ts";
import { contentWords } from "../language/content-words.ts";
import type { FacetLabels, NamedValues } from "../language/facet-labels.ts";
import { resolveFields } from "../language/field-values.ts";
import { parseQueryLanguage, type Term } from "../language/query-language.ts";
import { isQuestion } from "../language/question.ts";
import { type Interpretation, interpret, interpretExactly } from "../meaning/interpret.ts";
import type { Languages } from "../meaning/languages.ts";
import type { LastWord } from "../meaning/understand-all.ts";
import { type Condition, parameterConditions, termConditions } from "../query/filters.ts";
import { makeExactPlan, makePlan, type SearchPlan } from "../query/plan.ts";
import type { Shelf } from "../query/shelf.ts";

export type SearchDeps = {
  readonly searchItems: IndexSearch;
  readonly searchEach: IndexSearchEach;
  readonly languages: Languages;
  readonly labels: FacetLabels;
  readonly namedValues: NamedValues;
  /** How many items there are, or were a moment ago. */
  readonly archiveSize: () => Promise<number>;
  /** What the index said before, where that is known to be true still. */
  readonly remembered?: {
    readonly cases: Shelf<CaseSize>;
    readonly items: Shelf<FoundItem>;
    readonly answers: Shelf<IndexAnswer>;
  };
};

/**
 * What a search came to: its terms, the engine queries, the conditions and what to mark. `query` is
 * the search without `unwidened` words that it does not hold (any more); `stated` are the conditions that hold
 * for hits that lack a word, too.
 */
export type Prepared = {
  readonly query: SearchQuery;
  readonly terms: readonly Term[];
  readonly plan: SearchPlan;
  readonly conditions: readonly Condition[];
  readonly stated: readonly Condition[];
  readonly interpretation: Interpretation;
};

/**
 * Understands the query; asks the engine nothing but its vocabulary, and of a long query what holds all of it.
 * `lastWord`: whether it is asked if the archive has the last word, where the dictionary has it. Throws EngineDown.
 */
export async function prepare(
  given: SearchQuery,
  deps: SearchDeps,
  lastWord: LastWord = "asked",
): Promise<Prepared> {
  return narrow(await understand(given, deps, lastWord), deps);
}

/** Of a long query what holds all of it is asked for. Throws EngineDown. */
export async function narrow(prepared: Prepared, deps: SearchDeps): Promise<Prepared> {
  const narrowed = await narrowingConditions(prepared.plan, deps);
  return { ...prepared, conditions: [...prepared.conditions, ...narrowed] };
}

/** The query understood and planned, but for what narrows a long one. Throws EngineDown. */
export async function understand(
  given: SearchQuery,
  deps: Pick<SearchDeps, "languages" | "namedValues">,
  lastWord: LastWord,
): Promise<Prepared> {
  const parsed = parseQueryLanguage(given.q, given.typing ? "typing" : "whole");
  const terms = resolveFields(parsed.terms, deps.namedValues);
  const query = { ...given, unwidened: ownWords(given.unwidened, terms) };
  const { open } = parsed;
  const { unwidened, exact, typing } = query;
  const kind = isQuestion(given.q) ? "question" : "words";
  const understood = exact
    ? interpretExactly({ terms })
    : await interpret({ terms, kind, open, typing, unwidened, lastWord }, deps.languages);
  const input = { ...understood.input, within: query.within };
  const interpretation = { ...understood, input };
  const plan = exact ? makeExactPlan(input) : makePlan(input);
  const conditions = [...parameterConditions(query), ...termConditions(terms)];
  return { query, terms, interpretation, plan, conditions, stated: conditions };
}

/** Not narrowed yet; `isCertain` where no word had to be taken for one that the archive holds. */
type Guess = { readonly prepared: Prepared; readonly isCertain: boolean };

/**
 * The query as it is where the archive holds every word that no dictionary knows, so that it can be searched for
 * while the vocabulary is asked.
 */
export async function guess(
  given: SearchQuery,
  deps: Pick<SearchDeps, "languages" | "namedValues">,
): Promise<Guess> {
  let isCertain = true;
  const taken = async () => {
    isCertain = false;
    return Number.POSITIVE_INFINITY;
  };
  const vocabulary = { count: taken, begins: async () => false, nearest: async () => null };
  const languages = { ...deps.languages, vocabulary };
  const prepared = await understand(given, { ...deps, languages }, "taken");
  return { prepared, isCertain };
}

/** Of a query with more words than the engine looks at: only what holds the further ones too. */
async function narrowingConditions(
  { narrowing }: SearchPlan,
  deps: SearchDeps,
): Promise<Condition[]> {
  const lists = await Promise.all(
    narrowing.map((queries) =>
      runQueries(deps.searchItems, queries, { filter: [], limit: mostHits }),
    ),
  );
  return lists.map(({ hits }) => ({
    facet: null,
    filter: isAnyOf(
      "id",
      hits.map(({ id }) => String(id)),
    ),
  }));
}

function ownWords(asked: readonly string[], terms: readonly Term[]): string[] {
  const own = new Set(contentWords(terms).map(plainWord));
  return asked.filter((word) => own.has(plainWord(word)));
}
