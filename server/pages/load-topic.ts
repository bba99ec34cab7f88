/** Themes: all of them with their counts, or one with its newest items. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { TopicCount } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import type { Site } from "./site.ts";

export async function loadTopics({ portal }: Site): Promise<{ topics: TopicCount[] }> {
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
  const [{ topics }, result] = await Promise.all([
    loadTopics(site),
    site.portal.search({ ...emptyQuery, topic: [id], sort: "newest" }),
  ]);
  const topic = topics.find((one) => one.id === id);
  if (topic === undefined) throw new NotFound("Emnet");
  return { topic, result };
}
