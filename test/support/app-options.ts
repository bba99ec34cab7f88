/** What the web application is built with in tests that need no built pages. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import type { AppOptions } from "../../server/app.ts";
import { makeTempFolder } from "./temp-folder.ts";

export function testAppOptions(): Omit<AppOptions, "portal"> {
  const clientDir = makeTempFolder("client");
  mkdirSync(join(clientDir, "assets"));
  return {
    assets: { script: "/assets/a.js", styles: ["/assets/a.css"], fonts: [], icon: null },
    clientDir,
    logger: pino({ level: "silent" }),
    publicUrl: null,
    contact: null,
    rateLimit: 600,
    trustProxy: false,
    metrics: "loopback",
    municipalityName: (name) => `${name} Kommune`,
    knownMunicipalities: ["Thisted"],
  };
}
