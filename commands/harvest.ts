/** `npm run harvest -- URL...`: copies what is published at FirstAgenda sites into the minutes folder. */
import { join } from "node:path";
import { harvest } from "../indexer/harvest/harvest.ts";
import { formatHarvestReport, harvestExitCode } from "../indexer/harvest/harvest-report.ts";
import { readSources } from "../indexer/harvest/read-sources.ts";
import { systemClock } from "../indexer/harvest/site/clock.ts";
import { type Site, toSite } from "../indexer/harvest/site/site.ts";
import { readPlainText } from "../indexer/read/read-plain-text.ts";
import { createGuardedReader } from "../indexer/threads/guarded-reader.ts";
import { readEnvironment } from "../program/environment.ts";
import { type HarvestArguments, parseHarvestArguments } from "./arguments/harvest-arguments.ts";
import { createHarvestProgress } from "./harvest-progress.ts";

const contactWanted =
  "Høst kræver CONTACT: en e-mailadresse eller webadresse, som kommunernes drift kan skrive til. " +
  "Den sendes med i User-Agent. Eksempel: CONTACT=navn@example.dk npm run harvest";

/** @throws Error with a sentence for the user */
async function findSites(given: HarvestArguments): Promise<Site[]> {
  const { urls, municipality = null, sources } = given;
  if (urls.length === 0) {
    const sites = await readSources(sources);
    const chosen = sites.filter((site) => [null, site.municipality].includes(municipality));
    if (chosen.length > 0) return chosen;
    throw new Error(`${sources} nævner ingen side for ${municipality ?? "nogen kommune"}.`);
  }
  return urls.map((url) => {
    const site = toSite(url, municipality);
    if (site === null) throw new Error(`${url} er ikke en webadresse.`);
    return site;
  });
}

async function run(given: HarvestArguments): Promise<number> {
  const { CONTACT, MINUTES, VAR } = readEnvironment();
  if (CONTACT === undefined) throw new Error(contactWanted);
  const sites = await findSites(given);
  const progress = createHarvestProgress();
  const reader = createGuardedReader();
  const report = await harvest(sites, {
    into: given.into ?? MINUTES,
    state: join(VAR, "harvest"),
    contact: CONTACT,
    perSecond: given.rate,
    since: given.since ?? null,
    withAttachments: given.attachments,
    readText: (pdf, name) => readPlainText(reader, pdf, name),
    clock: systemClock,
    onProgress: progress.show,
  });
  progress.end();
  await reader.close();
  process.stdout.write(`${given.json ? JSON.stringify(report) : formatHarvestReport(report)}\n`);
  return harvestExitCode(report);
}

try {
  const given = parseHarvestArguments(process.argv);
  process.exitCode = given === null ? 0 : await run(given);
} catch (error) {
  // Everything that is thrown on the way here is a sentence for the user; the rest is in the report.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
