/** Themes: all of them with their counts, or one with its newest items. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { TopicCount } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import type { Site } from "./site.ts";

export async function loadTopics({ portal }: Site): Promise<{ topics: TopicCount[] }> {
  const values = await portal.facet("topic", "", emptyQuery);
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const topics = portal.topics.map(({ id, label, description }) => {
    return { id, label, description, count: counts.get(id) ?? 0 };
  });
  return { topics };
}

/** @throws NotFound */
export async function loadTopic({ portal }: Site, { topic: id }: { readonly topic: string }) {
  const topic = portal.topics.find((one) => one.id === id);
  if (topic === undefined) throw new NotFound("Emnet");
  const { label, description } = topic;
  const result = await portal.search({ ...emptyQuery, topic: [id], sort: "newest" });
  return { topic: { id, label, description }, result };
}
