/** The pages that a search engine should know: those of the archive's own, and every meeting and item. Pure. */
import {
  toItemPath,
  toMeetingPath,
  toMunicipalityPath,
  toTopicPath,
} from "../../contract/plain/paths.ts";
import type { Topic } from "../../contract/topic.ts";
import { lastChanged } from "../search/lists/last-changed.ts";
import type { ListedMeeting } from "../search/lists/listed-meetings.ts";
import type { SitemapEntry } from "./write-sitemap.ts";

type Given = {
  /** The portal's pages that need nothing to be named. */
  readonly fixed: readonly string[];
  readonly topics: readonly Pick<Topic, "id">[];
  readonly municipalities: readonly string[];
};

export function pagesOfArchive({ fixed, topics, municipalities }: Given): SitemapEntry[] {
  const paths = [
    ...fixed,
    ...topics.map(({ id }) => toTopicPath(id)),
    ...municipalities.map(toMunicipalityPath),
  ];
  return paths.map((path) => ({ path, changed: null }));
}

export function pagesOfMeetings(
  meetings: readonly Pick<ListedMeeting, "id" | "itemIds" | "provenance">[],
): SitemapEntry[] {
  return meetings.flatMap(({ id, itemIds, provenance }) => {
    const changed = lastChanged(provenance).slice(0, "2020-08-27".length);
    return [toMeetingPath(id), ...itemIds.map(toItemPath)].map((path) => ({ path, changed }));
  });
}
