/** A feed in its forms: Atom (RFC 4287) and JSON Feed 1.1. Pure. */
import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { type FeedFormat, feedFormats } from "../../contract/plain/feed-formats.ts";
import type { Feed, FeedEntry } from "./to-feed.ts";

/** `self` is the feed's own address. */
type WriteFeed = (feed: Feed, self: string) => string;

export const feedWriters: Readonly<Record<FeedFormat, WriteFeed>> = {
  atom: writeAtom,
  json: writeJson,
};

const author = { name: "Referatsøg" };

function writeAtom({ id, title, note, address, changedAt, entries }: Feed, self: string): string {
  return generateAtomFeed({
    id: readable(id),
    title: { value: readable(title) },
    ...(note === "" ? {} : { subtitle: { value: readable(note) } }),
    updated: changedAt,
    authors: [author],
    links: [
      { href: self, rel: "self", type: feedFormats.atom.type },
      { href: address, rel: "alternate", type: "text/html" },
    ],
    entries: entries.map(toAtomEntry),
  });
}

function toAtomEntry({ id, url, title, text, changedAt, topics }: FeedEntry) {
  return {
    id,
    title: { value: readable(title) },
    updated: changedAt,
    links: [{ href: url, rel: "alternate", type: "text/html" }],
    content: { value: readable(text), type: "text" },
    categories: topics.map(({ id: term, label }) => ({ term, label })),
  };
}

function writeJson({ title, note, address, entries }: Feed, self: string): string {
  const feed = generateJsonFeed({
    title,
    ...(note === "" ? {} : { description: note }),
    home_page_url: address,
    feed_url: self,
    language: "da",
    authors: [author],
    items: entries.map(({ id, url, title: heading, text, changedAt, topics }) => ({
      id,
      url,
      title: heading,
      content_text: text,
      date_modified: changedAt,
      ...(topics.length === 0 ? {} : { tags: topics.map(({ label }) => label) }),
    })),
  });
  // A feed of nothing has a list of nothing: version 1.1 demands it, and the library leaves it out.
  return JSON.stringify(Object.assign({ items: [] }, feed));
}

/** Without the letters that XML 1.0 has no way to write. */
function readable(text: string): string {
  return text.replace(notInXml, "");
}

const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
