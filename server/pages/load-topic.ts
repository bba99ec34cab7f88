/** Themes: all of them with their counts, or one with its newest items. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { FacetValue } from "../../contract/search-result.ts";
import type { Topic } from "../../contract/topic.ts";
import type { TopicCount } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import type { Site } from "./site.ts";

export async function loadTopics({
  portal,
}: Site): Promise<{ readonly topics: readonly TopicCount[] }> {
  const values = await portal.facet("topic", "", emptyQuery);
  const counts = new Map(values.map((value) => [value.value, value]));
  const topics = portal.topics.map(({ id, label, description }) => {
    const { count = 0, mentions = 0 } = counts.get(id) ?? {};
    return { id, label, description, count, mentions };
  });
  return { topics };
}

/** @throws NotFound */
export async function loadTopic(site: Site, { topic: id }: { readonly topic: string }) {
  const definition = site.portal.topics.find((one) => one.id === id);
  if (definition === undefined) throw new NotFound("Emnet");
  const query = { ...emptyQuery, topic: [id], sort: "newest" as const };
  const [{ topics }, result, comparison, related] = await Promise.all([
    loadTopics(site),
    site.portal.search(query),
    site.portal.compare(query),
    relatedTopics(definition, site),
  ]);
  const topic = topics.find((one) => one.id === id);
  if (topic === undefined) throw new NotFound("Emnet");
  const { terms, hints, firsts = [], kle } = definition;
  return { topic, result, comparison, related, proofs: { terms, hints, firsts, kle } };
}

const shownRelated = 8;

/** Themes that items on this one are about as well; a field word narrows all counts, the themes' own too. */
async function relatedTopics({ id, label }: Topic, { portal }: Site): Promise<FacetValue[]> {
  const { facets } = await portal.search({ ...emptyQuery, q: `emne:"${label}"`, pageSize: 1 });
  return facets.topic
    .filter(({ value, count }) => value !== id && count > 0)
    .slice(0, shownRelated);
}
