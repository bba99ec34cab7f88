/** What a page's data is gathered from. */
import type { MunicipalityCoverage } from "../../web/server-entry.tsx";
import type { Portal } from "../search/portal.ts";
import type { Coverage } from "../search/records/coverage.ts";

/** `municipalityName`: "Albertslund" -> "Albertslund Kommune"; `knownMunicipalities` are all of the country's. */
export type Site = {
  readonly portal: Portal;
  readonly municipalityName: (municipality: string) => string;
  readonly knownMunicipalities: readonly string[];
  /** When the last indexing run failed; null where it did not. */
  readonly failedAt?: () => Promise<string | null>;
};

/** With the municipality's name as it calls itself. */
export function named(coverage: Coverage, { municipalityName }: Site): MunicipalityCoverage {
  return { ...coverage, officialName: municipalityName(coverage.municipality) };
}
