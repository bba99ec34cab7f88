/** Suggestions as one types: themes, municipalities, bodies, cases and titles that fit what stands so far. */

import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import {
  toCasePath,
  toFacetPath,
  toItemPath,
  toMunicipalityPath,
  toTopicPath,
} from "../../../contract/plain/paths.ts";
import { toAscii } from "../../../contract/plain/text/ascii-letters.ts";
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { Hit, Suggestion } from "../../../contract/search-result.ts";
import type { Topic } from "../../../contract/topic.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import { mayBeginCaseNumber } from "../language/number-term.ts";
import { caseFilter } from "../query/filters.ts";
import { namesByNewest } from "../records/coverage.ts";
import type { Overview } from "../records/overview.ts";
import type { SearchDeps } from "./prepare.ts";
import { search } from "./search.ts";

const most = 10;
const mostOfAKind = 3;

type SuggestDeps = SearchDeps & {
  readonly topics: readonly Topic[];
  readonly overview: () => Promise<Overview>;
};

/** At most ten suggestions, cases and themes first; none for less than two letters. */
export async function suggest(q: string, deps: SuggestDeps): Promise<Suggestion[]> {
  const typed = q.trim();
  if (typed.length < 2) return [];
  const [overview, titles, cases] = await Promise.all([
    deps.overview(),
    suggestTitles(typed, deps),
    mayBeginCaseNumber(typed) ? suggestCases(typed, deps) : [],
  ]);
  const names = namesByNewest(overview);
  const municipalities = namesOf(names.municipalities, typed);
  const bodies = namesOf(names.bodies, typed);
  return [
    ...cases,
    ...suggestTopics(typed, deps.topics),
    ...municipalities.map((label) => {
      return { kind: "municipality" as const, label, url: toMunicipalityPath(label) };
    }),
    ...bodies.map((label) => ({
      kind: "body" as const,
      label,
      url: toFacetPath("body", label),
    })),
    ...titles,
  ].slice(0, most);
}

/** Those that are called so before those whose words begin so, of which those with most such words come first. */
function suggestTopics(typed: string, topics: readonly Topic[]): Suggestion[] {
  const called = topics.filter(({ label }) => begins(label, typed));
  const worded = topics
    .map((topic) => ({ topic, words: topic.terms.filter((term) => begins(term, typed)).length }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .map(({ topic }) => topic);
  return [...new Set([...called, ...worded])]
    .slice(0, mostOfAKind)
    .map(({ id, label }) => ({ kind: "topic", label, url: toTopicPath(id) }));
}

function namesOf(names: readonly string[], typed: string): string[] {
  return names.filter((name) => begins(name, typed)).slice(0, mostOfAKind);
}

/** Whether one of the name's words begins with what is typed, on whatever keyboard. */
function begins(name: string, typed: string): boolean {
  return keyboards.some((spell) => ` ${spell(name)}`.includes(` ${spell(typed)}`));
}

const keyboards = [
  (text: string) => text.toLowerCase(),
  (text: string) => toAscii(text, "written"),
  (text: string) => toAscii(text, "bare"),
];

async function suggestCases(typed: string, { searchItems }: SearchDeps): Promise<Suggestion[]> {
  const { hits } = await listDocuments(searchItems, {
    filter: [caseFilter(typed, "beginning")],
    sort: ["dateNumber:desc"],
    retrieve: ["municipality", "caseNumber", "title"],
    limit: 100,
  });
  const treated = hits.flatMap(({ municipality, caseNumber, title }) => {
    if (typeof municipality !== "string" || typeof caseNumber !== "string") return [];
    const called = [caseNumber, municipality, typeof title === "string" ? title : []].flat();
    const url = toCasePath(municipality, caseNumber);
    return { kind: "case" as const, label: called.join(" · "), url };
  });
  // By what the matter was called last.
  const cases = treated.filter(({ url }, at) => treated.findIndex((one) => one.url === url) === at);
  return cases.slice(0, most);
}

async function suggestTitles(typed: string, deps: SearchDeps): Promise<Suggestion[]> {
  const { hits } = await search({ ...emptyQuery, q: typed, pageSize: most }, deps);
  const titles = hits
    .filter(({ missing, related }) => missing === undefined && related === undefined)
    .filter(({ title }) => title.some(({ match }) => match))
    .map(({ id, title, body, date }) => ({
      kind: "title" as const,
      label: plainText(title),
      url: toItemPath(id),
      body,
      date,
    }));
  return tellApart(titles.slice(0, mostOfAKind + 1));
}

type Title = Suggestion & Pick<Hit, "body" | "date">;

/** Titles that look alike say where and when; others need not. */
function tellApart(titles: readonly Title[]): Suggestion[] {
  const plain = (label: string) =>
    label
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
  return titles.map((one) => {
    const { kind, label, url, body, date } = one;
    const isAlike = titles.some((other) => other !== one && plain(other.label) === plain(label));
    return isAlike ? { kind, label, url, body, date } : { kind, label, url };
  });
}
