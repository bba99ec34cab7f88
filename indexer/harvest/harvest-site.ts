/** One site from its list to our files: asks only for what is new, published anew or missing here. */

import { fetchAttachments } from "./attachments.ts";
import { isDue, isWanted } from "./choose.ts";
import { goThrough, type Outcome, toHarvestError } from "./go-through.ts";
import { type SiteReport, toEmptyReport, toFailure } from "./harvest-report.ts";
import type { HarvestedFolder } from "./harvested-folder.ts";
import type { Entry } from "./journal.ts";
import { type Listing, type Listings, toListings } from "./listing.ts";
import { isGone, noteMisses } from "./misses.ts";
import { HarvestError } from "./site/harvest-error.ts";
import { listPath, meetingPagePath } from "./site/published-site.ts";
import type { Site } from "./site/site.ts";
import { type Presence, writeSourceFile } from "./source-file.ts";
import { type HarvestOptions, openVisit, type Visit } from "./visit.ts";

/** Never rejects for what the site does or the disk refuses: that is in the report. */
export async function harvestSite(site: Site, options: HarvestOptions): Promise<SiteReport> {
  try {
    return await harvest(await openVisit(site, options));
  } catch (error) {
    return { ...toEmptyReport(site), failures: [toFailure(toHarvestError(error))] };
  }
}

async function fetchListings({ site, published, harvested }: Visit): Promise<Listings> {
  const address = `${site.origin}${listPath}`;
  const list = toListings(await published.fetchList(), address);
  if (list.listings.length + list.faults.length === 0 && harvested.known().size > 0) {
    throw new HarvestError("empty-list", address);
  }
  return list;
}

function fetchMeetings(
  { site, options, published, harvested }: Visit,
  due: readonly Listing[],
): Promise<Outcome<Listing>[]> {
  const tell = (done: number) => options.onProgress({ site: site.origin, done, total: due.length });
  tell(0);
  return goThrough(
    due,
    async (listing) => harvested.keep(listing, await published.fetchMeeting(listing.meeting.Id)),
    tell,
  );
}

function toIds(outcomes: readonly Outcome<Listing>[]): Set<string> {
  return new Set(outcomes.map(({ thing }) => thing.meeting.Id));
}

/** A meeting that has been missing long enough to be called gone is no longer a failure. */
function toFaults(
  outcomes: readonly Outcome<Listing>[],
  harvested: HarvestedFolder,
): HarvestError[] {
  return outcomes.flatMap(({ thing, fault }) => {
    const gone = isGone(harvested.known().get(thing.meeting.Id));
    return fault === null || (gone && fault.fault === "not-found") ? [] : [fault];
  });
}

function listGone({ site, harvested }: Visit): string[] {
  const gone = [...harvested.known().values()].filter(isGone);
  return gone.map(({ id }) => `${site.origin}${meetingPagePath(id)}`);
}

function writeSources({ site, harvested }: Visit, presence?: Presence): Promise<void> {
  const pages = [...harvested.known().values()].flatMap(({ id, file }): [string, string][] =>
    file === null ? [] : [[file, `${site.origin}${meetingPagePath(id)}`]],
  );
  return writeSourceFile(harvested.folder, site, new Map(pages), presence);
}

/** What cannot be reached, or stands on no list that could be read whole, is neither gone nor there. */
function toPresence({ harvested, options }: Visit, seen: ReadonlySet<string>): Presence {
  const entries = [...harvested.known().values()];
  const files = (some: readonly Entry[]) => some.flatMap(({ file }) => file ?? []);
  return {
    gone: files(entries.filter(isGone)),
    back: files(entries.filter(({ id }) => seen.has(id))),
    at: new Date(options.clock.now()).toISOString(),
  };
}

async function harvest(visit: Visit): Promise<SiteReport> {
  const { site, options, harvested } = visit;
  const list = await fetchListings(visit);
  await writeSources(visit);
  const wanted = list.listings.filter((listing) => isWanted(listing, options.since));
  const due = wanted.filter((listing) => isDue(listing, harvested.known(), harvested.kept));
  const before = new Set(harvested.known().keys());

  const outcomes = await fetchMeetings(visit, due);
  const fetched = toIds(outcomes.filter(({ fault }) => fault === null));
  const republished = [...fetched].filter((id) => before.has(id)).length;
  const bilag = options.withAttachments
    ? await fetchAttachments(visit, wanted)
    : { attachments: 0, faults: [] };
  const vanished = toIds(outcomes.filter(({ fault }) => fault?.fault === "not-found"));
  await noteMisses(harvested, list, vanished);
  const listed = list.listings.map(({ meeting }) => meeting.Id);
  const seen = new Set(listed.filter((id) => !vanished.has(id)));
  await writeSources(visit, toPresence(visit, seen));

  const faults = [...list.faults, ...toFaults(outcomes, harvested), ...bilag.faults];
  return {
    ...toEmptyReport(site),
    listed: list.listings.length,
    fetched: fetched.size - republished,
    republished,
    unchanged: wanted.length - due.length,
    attachments: bilag.attachments,
    left: due.length - outcomes.length,
    gone: listGone(visit),
    failures: faults.map(toFailure),
  };
}
