/** The newest hits of a search as a feed, in no form yet. Pure. */

import type { ItemChange } from "../../contract/change.ts";
import { adoptedLead, adoptedText } from "../../contract/plain/adopted-points.ts";
import { toItemPath } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Topic } from "../../contract/topic.ts";
import { dateInWords } from "../../danish/dates/calendar.ts";
import type { ItemInMeeting } from "../search/lists/in-meeting.ts";
import { lastChanged } from "../search/lists/last-changed.ts";
import { wholeOf } from "./to-manifest.ts";

export type FeedEntry = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly changedAt: Date;
  readonly topics: readonly Pick<Topic, "id" | "label">[];
};

/** `note` is what a reader should know of it, if anything; `address` is that of the search's page; ids are the same wherever the portal is found. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly address: string;
  readonly changedAt: Date;
  readonly entries: readonly FeedEntry[];
};

/** `name` is what the search is called; null of one for everything. */
type Given = {
  readonly name: string | null;
  readonly query: SearchQuery;
  readonly hits: readonly ItemInMeeting[];
  readonly host: string;
  readonly topics: readonly Pick<Topic, "id" | "label">[];
  /** When the archive was last changed. */
  readonly changedAt: Date;
  readonly note: string;
};

export function toFeed({ name, query, hits, host, topics, changedAt, note }: Given): Feed {
  const address = toAddress(wholeOf(query));
  const entries = hits.map((hit) => {
    const own = topics.filter(({ id }) => !hit.item.closed && hit.item.topics.includes(id));
    return { ...toEntry(hit, host, changedAt), topics: own };
  });
  return {
    id: `urn:referatsoeg:soegning:${encodeURIComponent(address)}`,
    title: ["Referatsøg", name ?? []].flat().join(": "),
    note,
    address: `${host}${address}`,
    changedAt: entries[0]?.changedAt ?? changedAt,
    entries,
  };
}

function toEntry({ item, meeting }: ItemInMeeting, host: string, otherwise: Date) {
  const { id, title } = item;
  const changed = meeting === null ? null : lastChanged(meeting.provenance);
  return {
    id: `urn:referatsoeg:punkt:${id}`,
    url: `${host}${toItemPath(id)}`,
    title: [title ?? "Uden overskrift", whereAndWhen(item)].join(" – "),
    text: [...item.changes.slice(-1).flatMap(changeText), toText(item)].join("\n\n"),
    changedAt: changed === null ? otherwise : new Date(changed),
  };
}

/** Of the newest change: that it is one, when it came, and what was added. */
function changeText({ at, kind, added }: ItemChange): string[] {
  const told = `Ændret hos kommunen ${dateInWords(at.slice(0, 10))}`;
  if (kind === "new") return [`${told}: punktet er nyt.`];
  return [added.length > 0 ? `${told}. Tilføjet: ${added.join(" ")}` : `${told}.`];
}

function whereAndWhen({ municipality, body, date }: ItemInMeeting["item"]): string {
  const dated = date === null ? null : dateInWords(date);
  const called = body !== null && municipality !== null && body.includes(municipality);
  return [body, called ? null : municipality, dated].flatMap((one) => one ?? []).join(", ");
}

function toText({ closed, decision, kind, adopts }: ItemInMeeting["item"]): string {
  if (closed) return "Lukket punkt.";
  if (decision !== null && adopts.length === 0) return decision;
  if (decision !== null) return `${decision}\n\n${adoptedLead}: ${adoptedText(adopts)}`;
  return kind === "minutes"
    ? "Arkivet har ikke fundet en beslutning i referatet af punktet."
    : "Kun dagsorden: Arkivet har ikke referatet af mødet.";
}
