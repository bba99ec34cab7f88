/** The file a meeting is kept in: its name and its content. */
import type { Listing } from "./listing.ts";
import { meetingPagePath, meetingPath } from "./published-site.ts";

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };
const longestSlug = 60;

/** A name from the network as part of a path: only a-z, 0-9 and single hyphens, never empty. */
export function toSlug(name: string): string {
  const ascii = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return ascii.slice(0, longestSlug).replace(/^-+|-+$/g, "") || "uden-navn";
}

/** "2026-05-04-oekonomiudvalget-1a2b3c4d.json": the day as printed by the site, in its own time zone. */
export function toFileName({ committee, meeting }: Listing): string {
  const date = meeting.MeetingBeginUtc.slice(0, 10);
  return `${date}-${toSlug(committee)}-${toSlug(meeting.Id).slice(0, 8)}.json`;
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
