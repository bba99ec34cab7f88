/** The topics' Danish labels by id, for whatever shows topics. */
import { createContext } from "preact";

export const TopicLabels = createContext<ReadonlyMap<string, string>>(new Map());

export function toLabelMap(topics: readonly { readonly id: string; readonly label: string }[]) {
  return new Map(topics.map(({ id, label }) => [id, label]));
}
