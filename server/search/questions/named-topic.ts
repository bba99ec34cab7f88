/** The theme that the words of a search name: the question is often a theme, not a word. */
import type { NamedTopic } from "../../../contract/search-result.ts";
import { equals } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { toFacetValues } from "../hits/facets.ts";
import { contentOf, contentWords } from "../language/content-words.ts";
import type { Term } from "../language/query-language.ts";
import { toFilter } from "../query/filters.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

const everything = { q: "", fields: [], weight: 1 };

/** With its items under the same filters, year by year; null where no theme is named, or one is chosen. */
export async function namedTopic(
  { query, terms, stated }: Prepared,
  deps: SearchDeps,
): Promise<NamedTopic | null> {
  if (query.topic.length > 0 || query.within === "decision") return null;
  const topic = deps.languages.thesaurus.topicNamed(namingWords(terms));
  if (topic === null) return null;
  const filter = [...toFilter(stated), equals("topics", topic.id)];
  const answer = await runQueries(deps.searchItems, [everything], { filter, facets: ["year"] });
  const years = toFacetValues("year", answer.facets, deps.labels);
  return { id: topic.id, label: topic.label, count: answer.total, years };
}

/** Of words and one phrase; what is left out, or is a number, belongs to no theme's name. */
function namingWords(terms: readonly Term[]): string[] {
  const named = terms.filter(({ kind }) => kind !== "field");
  if (named.some((term) => term.negated || term.kind === "number")) return [];
  const phrases = named.flatMap((term) => (term.kind === "phrase" ? contentOf(term.text) : []));
  return phrases.length === 0 ? contentWords(terms) : named.length === 1 ? phrases : [];
}
