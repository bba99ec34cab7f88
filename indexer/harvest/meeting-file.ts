/** The file a meeting is kept in: its name and its content. */
import { toSlug } from "../files/slug.ts";
import type { Listing } from "./listing.ts";
import { meetingPagePath, meetingPath } from "./site/published-site.ts";

const longestPart = 60;

/** A name from the network as part of a path: only a-z, 0-9 and single hyphens, never empty. */
export function toPathPart(name: string): string {
  return toSlug(name).slice(0, longestPart).replace(/-$/, "") || "uden-navn";
}

/** "2026-05-04-oekonomiudvalget-1a2b3c4d.json": the day as printed by the site, in its own time zone. */
export function toFileName({ committee, meeting }: Listing): string {
  const date = meeting.MeetingBeginUtc.slice(0, 10);
  return `${date}-${toPathPart(committee)}-${toPathPart(meeting.Id).slice(0, 8)}.json`;
}

/** The file's text (contract/firstagenda.ts, HarvestedMeeting), `published` as it came. */
export function toFileText(origin: string, listing: Listing, published: unknown): string {
  const { Id } = listing.meeting;
  const content = {
    format: "firstagenda-publication",
    url: `${origin}${meetingPagePath(Id)}`,
    api: `${origin}${meetingPath(Id)}`,
    listed: listing,
    meeting: published,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
