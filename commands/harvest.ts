/** `npm run harvest -- URL...`: copies what is published at FirstAgenda sites into the minutes folder. */
import { join } from "node:path";
import { z } from "zod";
import { harvest } from "../indexer/harvest/harvest.ts";
import { formatHarvestReport, harvestExitCode } from "../indexer/harvest/harvest-report.ts";
import { keepLastHarvest } from "../indexer/harvest/last-harvest.ts";
import { readSources } from "../indexer/harvest/read-sources.ts";
import { systemClock } from "../indexer/harvest/site/clock.ts";
import { type Site, toSite } from "../indexer/harvest/site/site.ts";
import { readPlainText } from "../indexer/read/read-plain-text.ts";
import { createGuardedReader } from "../indexer/threads/guarded-reader.ts";
import { flag, type Given, option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { createHarvestProgress } from "./steps/harvest-progress.ts";

const text = z.string().optional();

const table = {
  name: "harvest",
  help: "Henter offentliggjorte møder fra FirstAgenda-sider til referatmappen",
  operands: "[URL ...]",
  options: {
    into: option("mappe", "Referatmappen (ellers MINUTES)", text),
    since: option(
      "dato",
      "Kun møder fra og med denne dato",
      z.iso.date({ error: "skal være en dato som 2024-01-31" }).optional(),
    ),
    municipality: option("navn", "Kommunens navn; uden URL: kun denne kommunes sider", text),
    rate: option(
      "antal",
      "Højst så mange forespørgsler i sekundet til hver side (1)",
      z.coerce
        .number({ error: "skal være et tal: højst så mange forespørgsler i sekundet" })
        .positive({ error: "skal være større end 0" })
        .default(1),
    ),
    sources: option(
      "fil",
      "Liste over sider, når ingen URL er givet (data/sources.json)",
      z.string().default("data/sources.json"),
    ),
    attachments: flag("Henter også bilagenes PDF-filer"),
    json: flag("Skriver rapporten som ét JSON-objekt"),
  },
};

type HarvestGiven = Given<(typeof table)["options"]>;

const contactWanted =
  "Høst kræver CONTACT: en e-mailadresse eller webadresse, som kommunernes drift kan skrive til. " +
  "Den sendes med i User-Agent. Eksempel: CONTACT=navn@example.dk npm run harvest";

/** @throws Error with a sentence for the user */
async function findSites({ operands: urls, options }: HarvestGiven): Promise<Site[]> {
  const { municipality = null, sources } = options;
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

await runCommand(table, async (given) => {
  const { options } = given;
  const { CONTACT, MINUTES, VAR } = readEnvironment();
  if (CONTACT === undefined) throw new Error(contactWanted);
  const sites = await findSites(given);
  const progress = createHarvestProgress();
  const reader = createGuardedReader();
  const report = await harvest(sites, {
    into: options.into ?? MINUTES,
    state: join(VAR, "harvest"),
    contact: CONTACT,
    perSecond: options.rate,
    since: options.since ?? null,
    withAttachments: options.attachments,
    readText: (pdf, name) => readPlainText(reader, pdf, name),
    clock: systemClock,
    onProgress: progress.show,
  });
  progress.end();
  await keepLastHarvest(join(VAR, "harvest"), report, new Date());
  await reader.close();
  process.stdout.write(`${options.json ? JSON.stringify(report) : formatHarvestReport(report)}\n`);
  return harvestExitCode(report);
});
