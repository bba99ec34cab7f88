/** What the web application is made with, as the operator has set it. */
import type { FastifyBaseLogger } from "fastify";
import type { Environment } from "../../contract/environment.ts";
import { knownMunicipalities, municipalityName } from "../../program/municipality-names.ts";
import type { AppOptions } from "../../server/app.ts";
import { readAssets } from "../../web/given/read-assets.ts";
import { clientDir, manifestPath } from "./build-pages.ts";

/** The pages must have been built. */
export function appOptions(
  environment: Environment,
  logger: FastifyBaseLogger,
): Omit<AppOptions, "portal"> {
  return {
    assets: readAssets(manifestPath),
    clientDir,
    logger,
    publicUrl: environment.PUBLIC_URL ?? null,
    contact: environment.CONTACT ?? null,
    rateLimit: environment.RATE_LIMIT,
    trustProxy: environment.TRUST_PROXY,
    metrics: typeof environment.METRICS === "string" ? environment.METRICS : "elsewhere",
    municipalityName,
    knownMunicipalities,
  };
}
