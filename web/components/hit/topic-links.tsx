/** The topics of an item as links to their pages. */
import { useContext } from "preact/hooks";
import { toTopicPath } from "../../../contract/plain/paths.ts";
import { TopicLabels } from "./topic-labels.ts";

export function TopicLinks({ topics }: { readonly topics: readonly string[] }) {
  const labels = useContext(TopicLabels);
  if (topics.length === 0) return null;
  return (
    <ul class="topic-links">
      {topics.map((id) => (
        <li key={id}>
          <a href={toTopicPath(id)}>{labels.get(id) ?? id}</a>
        </li>
      ))}
    </ul>
  );
}
