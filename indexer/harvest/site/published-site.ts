/** What a FirstAgenda site publishes, asked for patiently and checked: the three questions we ask. */
import { CommitteeList, PublishedMeeting } from "../../../contract/firstagenda.ts";
import { attachmentPath } from "../../files/published-attachment.ts";
import type { Clock } from "./clock.ts";
import { createDoor } from "./door.ts";
import { HarvestError } from "./harvest-error.ts";
import { createPace } from "./pace.ts";
import { withPatience } from "./patience.ts";
import { readForm } from "./read-form.ts";
import { openSession } from "./session.ts";

/** All @throws HarvestError. A meeting is given as it came, every field kept. */
export type PublishedSite = {
  readonly fetchList: () => Promise<CommitteeList>;
  readonly fetchMeeting: (id: string) => Promise<unknown>;
  readonly fetchAttachment: (id: string) => Promise<Buffer>;
};

/** `contact` goes into the User-Agent; `perSecond` is the most requests a second. */
type Visitor = {
  readonly contact: string;
  readonly perSecond: number;
  readonly clock: Clock;
};

export const listPath = "/api/agenda/udvalgsliste";
export const meetingPath = (id: string) => `/api/agenda/dagsorden/${id}`;
export const meetingPagePath = (id: string) => `/vis?id=${id}`;

/** `origin` as "https://dagsordener.example.dk", without a path. */
export function visitSite(origin: string, { contact, perSecond, clock }: Visitor): PublishedSite {
  const get = createDoor({ contact, pace: createPace(perSecond, clock) });
  const session = openSession(get, origin, clock);
  const toAddress = (path: string) => `${origin}${path}`;

  const fetchJson = (path: string) =>
    withPatience(async () => {
      const { body, url } = await session.callInterface(path);
      return parseJson(body, url.href);
    }, clock);

  return {
    async fetchList() {
      const list = readForm(CommitteeList, await fetchJson(listPath), toAddress(listPath));
      if (list instanceof HarvestError) throw list;
      return list;
    },
    async fetchMeeting(id) {
      const path = meetingPath(id);
      const meeting = await fetchJson(path);
      const fault = findFault(meeting, id, toAddress(path));
      if (fault !== null) throw fault;
      return meeting;
    },
    async fetchAttachment(id) {
      const path = attachmentPath(id);
      const { body, url } = await withPatience(() => session.fetchDocument(path), clock);
      if (body.subarray(0, 5).toString("latin1") === "%PDF-") return body;
      throw new HarvestError("not-a-pdf", url.href);
    },
  };
}

function parseJson(body: Buffer, address: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new HarvestError("broken-body", address, { cause });
  }
}

/** The fault of a meeting that is not what was asked for, null where it is. */
function findFault(value: unknown, id: string, address: string): HarvestError | null {
  const meeting = readForm(PublishedMeeting, value, address);
  if (meeting instanceof HarvestError) return meeting;
  if (meeting.Id.toLowerCase() === id.toLowerCase()) return null;
  return new HarvestError("unknown-form", address, { detail: "Id er et andet mødes" });
}
