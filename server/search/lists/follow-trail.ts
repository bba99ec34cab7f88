/** An item as a hit of the search that it was reached from: the words marked in all of it, and the hits beside it. */

import type { ItemFacts } from "../../../contract/archive.ts";
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { Hit, SearchResult, Trail, TrailStep } from "../../../contract/search-result.ts";
import { createHighlighter } from "../hits/highlighter.ts";
import { inTurns } from "../hits/in-turns.ts";
import { toSegments } from "../hits/marks.ts";
import { proofHighlighter } from "../hits/topic-marks.ts";
import { prepare, type SearchDeps } from "../questions/prepare.ts";
import { search } from "../questions/search.ts";

type Marked = Pick<ItemFacts, "id" | "title" | "decision" | "sections" | "topicEvidence">;

/** @throws EngineDown */
export async function followTrail(
  item: Marked,
  asked: SearchQuery,
  deps: SearchDeps,
): Promise<Trail> {
  const query = { ...asked, typing: false };
  const [marks, beside] = await Promise.all([
    marksOf(item, query, deps),
    hitsBeside(item.id, query, deps),
  ]);
  return { query, marks, ...beside };
}

async function marksOf(item: Marked, query: SearchQuery, deps: SearchDeps) {
  const { interpretation } = await prepare(query, deps);
  const highlight =
    interpretation.marks.length === 0
      ? proofHighlighter(provingWords(item, query))
      : createHighlighter(deps.languages.danish, interpretation.marks);
  const mark = (text: string) => toSegments(text, highlight(text));
  const texts = [item.title ?? "", item.decision ?? "", ...item.sections.map(({ text }) => text)];
  const [title = [], decision = [], ...sections] = await inTurns(texts, lengthOf, mark);
  return { title, decision: item.decision === null ? null : decision, sections };
}

const lengthOf = (text: string) => text.length;

/** Of a search for themes alone. */
function provingWords({ topicEvidence }: Marked, { topic: topics }: SearchQuery): string[] {
  return topicEvidence
    .filter(({ topic }) => topics.includes(topic))
    .flatMap(({ words }) => words.map(({ word }) => word));
}

/** The page of results that the address names is looked at, and the one beside it where the item stands at its end. */
async function hitsBeside(id: string, query: SearchQuery, deps: SearchDeps) {
  const { page, pageSize } = query;
  const result = await search(query, deps);
  const { hits, total } = result;
  const at = hits.findIndex((hit) => isOf(hit, id));
  const nowhere = { place: null, total, previous: null, next: null };
  if (at === -1) return nowhere;
  const [before, after] = await Promise.all([
    at === 0 && page > 1 ? search({ ...query, page: page - 1 }, deps) : null,
    at === hits.length - 1 && page * pageSize < total
      ? search({ ...query, page: page + 1 }, deps)
      : null,
  ]);
  return {
    ...nowhere,
    place: placeOf(at, result),
    previous: toStep(hits[at - 1], page) ?? toStep(before?.hits.at(-1), page - 1),
    next: toStep(hits[at + 1], page) ?? toStep(after?.hits[0], page + 1),
  };
}

/** A case's further treatments stand below its first one. */
const isOf = (hit: Hit, id: string) =>
  hit.id === id || (hit.folded ?? []).some((folded) => folded.id === id);

/** Of a folded list the places are those of cases, which nobody has counted on the pages before. */
function placeOf(at: number, { query, total }: SearchResult): number | null {
  const place = (query.page - 1) * query.pageSize + at + 1;
  return query.fold === "case" || place > total ? null : place;
}

function toStep(hit: Hit | undefined, page: number): TrailStep | null {
  if (hit === undefined) return null;
  return { url: hit.url, title: plainText(hit.title), page };
}
