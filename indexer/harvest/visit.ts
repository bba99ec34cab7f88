/** A visit to a site: the site's own voice, what we keep of it, and how the run was asked for. */
import { join } from "node:path";
import { type HarvestedFolder, openHarvestedFolder } from "./harvested-folder.ts";
import type { Clock } from "./site/clock.ts";
import { type PublishedSite, visitSite } from "./site/published-site.ts";
import { type Site, toFolderName, toJournalPath } from "./site/site.ts";

/** `into` the folder of minutes, `state` the folder of journals, `since` an ISO date or null for all. */
export type HarvestOptions = {
  readonly into: string;
  readonly state: string;
  readonly contact: string;
  readonly perSecond: number;
  readonly since: string | null;
  readonly withAttachments: boolean;
  /** The text of a PDF; null where it has none. */
  readonly readText: (pdf: Uint8Array, name: string) => Promise<string | null>;
  readonly clock: Clock;
  readonly onProgress: (progress: Progress) => void;
};

/** Meetings of one site tried so far, of those chosen. */
export type Progress = { readonly site: string; readonly done: number; readonly total: number };

export type Visit = {
  readonly site: Site;
  readonly options: HarvestOptions;
  readonly published: PublishedSite;
  readonly harvested: HarvestedFolder;
};

export async function openVisit(site: Site, options: HarvestOptions): Promise<Visit> {
  const folder = join(options.into, toFolderName(site));
  const journal = toJournalPath(site, options);
  const harvested = await openHarvestedFolder({
    folder,
    journal,
    origin: site.origin,
    now: options.clock.now,
  });
  return { site, options, harvested, published: visitSite(site.origin, options) };
}
