/** Many sites: a few at a time, each at its own pace. */
import PQueue from "p-queue";
import type { HarvestReport } from "./harvest-report.ts";
import { harvestSite } from "./harvest-site.ts";
import type { Site } from "./site/site.ts";
import type { HarvestOptions } from "./visit.ts";

/** The pace is kept host by host, so sites do not wait for one another. */
const sitesAtOnce = 4;

/** A site that is named twice is visited once. The report has the sites in the order given. */
export async function harvest(
  sites: readonly Site[],
  options: HarvestOptions,
): Promise<HarvestReport> {
  const start = options.clock.now();
  const queue = new PQueue({ concurrency: sitesAtOnce });
  const once = [...new Map(sites.map((site) => [site.origin, site])).values()];
  const reports = await queue.addAll(once.map((site) => () => harvestSite(site, options)));
  return { sites: reports, seconds: (options.clock.now() - start) / 1000 };
}
