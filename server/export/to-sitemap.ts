/** The pages that a search engine should know: those of the archive's own, and every meeting and item. Pure. */
import {
  toItemPath,
  toMeetingPath,
  toMunicipalityPath,
  toTopicPath,
} from "../../contract/plain/paths.ts";
import type { Topic } from "../../contract/topic.ts";
import { lastChanged } from "../search/lists/last-changed.ts";
import type { MeetingLine } from "../search/query/meeting-line.ts";
import { toCoverage } from "../search/records/coverage.ts";
import type { SitemapEntry } from "./write-sitemap.ts";

type Given = {
  /** The portal's pages that need nothing to be named. */
  readonly fixed: readonly string[];
  readonly topics: readonly Pick<Topic, "id">[];
  readonly meetings: readonly MeetingLine[];
};

export function toSitemap({ fixed, topics, meetings }: Given): SitemapEntry[] {
  const municipalities = toCoverage({ meetings }).map(({ municipality }) => municipality);
  const overviews = [
    ...fixed,
    ...topics.map(({ id }) => toTopicPath(id)),
    ...municipalities.map(toMunicipalityPath),
  ];
  return [
    ...overviews.map((path) => ({ path, changed: null })),
    ...meetings.flatMap(({ id, itemIds, provenance }) => {
      const changed = lastChanged(provenance).slice(0, "2020-08-27".length);
      return [toMeetingPath(id), ...itemIds.map(toItemPath)].map((path) => ({ path, changed }));
    }),
  ];
}
