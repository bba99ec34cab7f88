/** What a harvest did, as numbers, as Danish text and as an exit code. */
import { z } from "zod";
import type { HarvestError } from "./site/harvest-error.ts";
import type { Site } from "./site/site.ts";

const Failure = z.object({ address: z.string(), code: z.string(), message: z.string() });
type Failure = z.infer<typeof Failure>;

/**
 * `listed` meetings on the site's list, `unchanged` of them kept already, `left` chosen but not tried;
 * `gone` are the pages of meetings that the site has not had in three runs: their files are kept.
 */
export const SiteReport = z.object({
  site: z.string(),
  municipality: z.string().nullable(),
  listed: z.int(),
  fetched: z.int(),
  republished: z.int(),
  unchanged: z.int(),
  attachments: z.int(),
  left: z.int(),
  gone: z.array(z.string()),
  failures: z.array(Failure),
});
export type SiteReport = z.infer<typeof SiteReport>;

export const HarvestReport = z.object({ sites: z.array(SiteReport), seconds: z.number() });
export type HarvestReport = z.infer<typeof HarvestReport>;

export function toFailure({ address, fault, message }: HarvestError): Failure {
  return { address, code: fault, message };
}

/** Of a site where nothing was done. */
export function toEmptyReport({ origin, municipality }: Site): SiteReport {
  const none = { listed: 0, fetched: 0, republished: 0, unchanged: 0, attachments: 0, left: 0 };
  return { site: origin, municipality, ...none, gone: [], failures: [] };
}

const sound = ({ failures, left }: SiteReport) => failures.length === 0 && left === 0;
const holds = ({ fetched, republished, unchanged }: SiteReport) =>
  fetched + republished + unchanged > 0;

/** docs/contract.md: 0 all was fetched, 2 some could not be, 1 nothing could be done. */
export function harvestExitCode({ sites }: HarvestReport): 0 | 1 | 2 {
  if (sites.every(sound)) return 0;
  return sites.some((site) => sound(site) || holds(site)) ? 2 : 1;
}

const count = (number: number) => number.toLocaleString("da-DK");

function formatNumbers(report: SiteReport): string[] {
  if (report.listed === 0) return [];
  const numbers = [
    `${count(report.listed)} møder på listen`,
    `${count(report.fetched)} hentet`,
    `${count(report.republished)} hentet igen (genudgivet, eller filen var væk)`,
    `${count(report.unchanged)} uændret`,
    ...(report.attachments > 0 ? [`${count(report.attachments)} bilag hentet`] : []),
    ...(report.left > 0 ? [`${count(report.left)} ikke forsøgt`] : []),
  ];
  return [`  ${numbers.join(", ")}`];
}

function formatSite(report: SiteReport): string {
  const { site, municipality, gone, failures } = report;
  return [
    municipality === null ? site : `${municipality}: ${site}`,
    ...formatNumbers(report),
    ...failures.map(({ address, message }) => `  Ikke hentet: ${address}: ${message}`),
    ...gone.map(
      (page) => `  Ikke længere offentliggjort (filen er beholdt og vises ikke): ${page}`,
    ),
  ].join("\n");
}

/** For an operator's eyes, without a last line break. */
export function formatHarvestReport({ sites, seconds }: HarvestReport): string {
  return [...sites.map(formatSite), `Færdig på ${count(Math.round(seconds))} s.`].join("\n");
}
