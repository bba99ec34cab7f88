/** Every meeting in short, read again only when the index has changed, and then while nobody waits for it. */
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { MeetingLine } from "./meeting-line.ts";
import { parseStored } from "./parse-stored.ts";

/**
 * `index` is another text whenever a run has changed what the index holds, or is at it; `takedowns` when
 * something was taken down or put back; `partial` whether a node is silent.
 */
type Stamp = {
  readonly index: string;
  readonly takedowns: string;
  readonly partial: boolean;
};

/** `partial`: a node was silent, and holds more. */
type KeptMeetings = {
  readonly meetings: readonly MeetingLine[];
  readonly partial: boolean;
};

type Reading = KeptMeetings & {
  readonly stamp: Stamp;
  readonly begunAt: number;
  /** Which reading it is: an earlier one may take longer. */
  readonly nth: number;
};

/** A run that was killed half-way has changed meetings and told nobody: it is looked after now and then. */
const trustedMs = 60_000;
/** Reading a large archive takes no more than a part of the time. */
const readsInTime = 50;

/**
 * Gives the meetings of the last reading. Whoever asks waits for one only the first time, where there were none,
 * where something was taken down since, and where a node fell silent or is back. Throws EngineDown.
 */
export function createKeptMeetings(searchMeetings: IndexSearch, now: () => number) {
  let kept: Reading | null = null;
  let readings = 0;
  let trusted = trustedMs;
  let under: { readonly key: string; readonly reading: Promise<Reading> } | null = null;

  const read = async (stamp: Stamp): Promise<Reading> => {
    const begunAt = now();
    readings += 1;
    const nth = readings;
    const reading = { stamp, begunAt, nth, ...(await readMeetings(searchMeetings)) };
    if (kept === null || kept.nth < nth) kept = reading;
    trusted = Math.max(trustedMs, readsInTime * (now() - begunAt));
    return reading;
  };
  /** One that was begun before the last change does for nobody who waits for it. */
  const readOnce = (stamp: Stamp): Promise<Reading> => {
    if (under?.key === keyOf(stamp)) return under.reading;
    const reading = read(stamp).finally(() => {
      if (under?.reading === reading) under = null;
    });
    under = { key: keyOf(stamp), reading };
    return reading;
  };

  return async (stamp: Stamp): Promise<KeptMeetings> => {
    const last: Reading | null = kept;
    if (last !== null && isOf(last, stamp) && now() - last.begunAt < trusted) return toTell(last);
    const reading = readOnce(stamp);
    if (last === null || mustNotTell(last, stamp)) return toTell(await reading);
    reading.catch(() => {}); // the next who asks begins another
    return toTell(last);
  };
}

const keyOf = ({ index, partial }: Stamp): string => `${partial} ${index}`;

const toTell = ({ meetings, partial }: Reading): KeptMeetings => ({ meetings, partial });

function mustNotTell(last: Reading, { takedowns, partial }: Stamp): boolean {
  const wasEmpty = last.meetings.length === 0;
  return wasEmpty || last.stamp.takedowns !== takedowns || last.partial !== partial;
}

const isOf = ({ stamp, partial }: Reading, now: Stamp): boolean =>
  stamp.index === now.index && partial === now.partial;

const batch = 2_000;

async function readMeetings(searchMeetings: IndexSearch): Promise<KeptMeetings> {
  const request = { sort: ["date:desc"], limit: batch } as const;
  const retrieve = Object.keys(MeetingLine.shape);
  const meetings: MeetingLine[] = [];
  let isShort = false;
  for (;;) {
    const { hits, partial } = await listDocuments(searchMeetings, {
      ...request,
      retrieve,
      offset: meetings.length,
    });
    meetings.push(...hits.map((hit) => parseStored(MeetingLine, hit)));
    isShort ||= partial;
    if (hits.length < batch) return { meetings, partial: isShort };
  }
}
