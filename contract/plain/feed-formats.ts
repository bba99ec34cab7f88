/** The forms of a feed: where each is, and what it is called to programs and people. */
import { namesOf } from "./table.ts";

export const feedFormats = {
  atom: { path: "/feed.atom", type: "application/atom+xml", label: "Atom" },
  json: { path: "/feed.json", type: "application/feed+json", label: "JSON Feed" },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const feedFormatNames = namesOf(feedFormats);
