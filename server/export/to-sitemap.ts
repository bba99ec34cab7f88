/** The pages that a search engine should know: those of the archive's own, and every meeting, item and case. Pure. */
import {
  toCasePath,
  toItemPath,
  toMeetingPath,
  toMunicipalityPath,
  toTopicPath,
} from "../../contract/plain/paths.ts";
import type { Topic } from "../../contract/topic.ts";
import type { EndedCase } from "../search/lists/ended-cases.ts";
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

type Meeting = Pick<ListedMeeting, "id" | "itemIds" | "provenance">;

/** `cases` are those that the meetings treated last. */
export function pagesOfMeetings(
  meetings: readonly Meeting[],
  cases: readonly EndedCase[],
): SitemapEntry[] {
  const casePaths = new Map<string, string[]>(meetings.map(({ id }) => [id, []]));
  for (const { meetingId, municipality, caseNumber } of cases)
    casePaths.get(meetingId)?.push(toCasePath(municipality, caseNumber));
  return meetings.flatMap(({ id, itemIds, provenance }) => {
    const changed = lastChanged(provenance).slice(0, "2020-08-27".length);
    const paths = [toMeetingPath(id), ...itemIds.map(toItemPath), ...(casePaths.get(id) ?? [])];
    return paths.map((path) => ({ path, changed }));
  });
}
