/** The whole portal on a free port: for tests in a browser. */
import pino from "pino";
import { clientDir, ensurePages, manifestPath } from "../../commands/steps/build-pages.ts";
import { knownMunicipalities, municipalityName } from "../../program/municipality-names.ts";
import { buildApp } from "../../server/app.ts";
import type { Portal } from "../../server/search/portal.ts";
import { readAssets } from "../../web/given/read-assets.ts";

/** Builds the pages when they are missing or old; `url` has no slash at its end. */
export async function startPortal(portal: Portal) {
  await ensurePages();
  const app = await buildApp({
    portal,
    assets: readAssets(manifestPath),
    clientDir,
    logger: pino({ level: "silent" }),
    publicUrl: null,
    contact: "redaktion@example.dk",
    rateLimit: 600,
    trustProxy: false,
    metrics: "loopback",
    municipalityName,
    knownMunicipalities,
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, close: () => app.close() };
}
