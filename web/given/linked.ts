/** What a shared link and a search engine are told of an item or a meeting: schema.org as JSON-LD. Pure. */
import type { ItemResult, MeetingFacts, MeetingResult } from "../../contract/archive.ts";
import { outcomeLabel } from "../../contract/plain/adopted-points.ts";
import { outcomeLabels } from "../../contract/plain/outcomes.ts";
import { toBodyName } from "../text/body-name.ts";
import { formatDate } from "../text/format.ts";

type Linked = Readonly<Record<string, unknown>>;

/** `description` names council, date and decision, in a few lines; `linked` is one JSON-LD object. */
export type SharedAs = { readonly description: string; readonly linked: Linked };

const longestDescription = 280;
const context = { "@context": "https://schema.org" };

/** `host` goes before the portal's own paths. An outcome that only says that something was decided is no news. */
export function shareItem({ item, meeting }: ItemResult, host: string): SharedAs {
  const outcome =
    item.outcome === null || item.outcome === "other"
      ? null
      : (outcomeLabel(item) ?? outcomeLabels[item.outcome]);
  const decided = [outcome, item.decision].filter(Boolean).join(": ");
  return {
    description: shorten([whereAndWhen(meeting), decided].filter(Boolean).join(". ")),
    linked: withoutNull({
      ...context,
      "@type": "CreativeWork",
      "@id": `${host}${item.url}`,
      url: `${host}${item.url}`,
      name: item.title,
      inLanguage: "da",
      dateCreated: meeting.date,
      identifier: item.caseNumber,
      text: item.decision,
      creator: organisation(meeting),
      recordedAt: withoutNull(toEvent(meeting, host)),
      isBasedOn: meeting.sourceUrl,
    }),
  };
}

export function shareMeeting(meeting: MeetingResult, host: string): SharedAs {
  const items = meeting.items.map(({ url, title }) =>
    withoutNull({ "@type": "CreativeWork", url: `${host}${url}`, name: title }),
  );
  return {
    description: shorten(whereAndWhen(meeting)),
    linked: withoutNull({ ...context, ...toEvent(meeting, host), workFeatured: items }),
  };
}

function toEvent(meeting: MeetingFacts, host: string): Linked {
  const { body, municipality, date, startTime, place, url } = meeting;
  return {
    "@type": "Event",
    "@id": `${host}${url}`,
    url: `${host}${url}`,
    name: [body, municipality].filter(Boolean).join(", ") || null,
    startDate: date && (startTime === null ? date : `${date}T${startTime}`),
    location: place === null ? null : { "@type": "Place", name: place },
    organizer: organisation(meeting),
  };
}

function organisation({ body, municipality }: MeetingFacts): Linked | null {
  const parent =
    municipality === null ? null : { "@type": "GovernmentOrganization", name: municipality };
  if (body === null) return parent;
  return withoutNull({ "@type": "GovernmentOrganization", name: body, parentOrganization: parent });
}

function whereAndWhen({ municipality, body, date }: MeetingFacts): string {
  const whose = body && toBodyName(body, municipality);
  return [municipality, whose, date && formatDate(date)].filter(Boolean).join(", ");
}

/** What is not known is not said. */
function withoutNull(linked: Linked): Linked {
  return Object.fromEntries(
    Object.entries(linked).filter(([, value]) => value !== null && value !== ""),
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestDescription
    ? line
    : `${line.slice(0, longestDescription).replace(/\s\S*$/, "")} …`;
}
