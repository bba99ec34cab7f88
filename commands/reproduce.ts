/** `npm run reproduce -- MANIFEST [--json]`: runs an export's manifest again and lists what differs. */
import { withEngine } from "../engine/start.ts";
import { flag } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { compareExport, type Differences } from "../server/export/reproduce/compare-export.ts";
import { formatDifferences } from "../server/export/reproduce/format-differences.ts";
import { readManifest } from "../server/export/reproduce/read-manifest.ts";
import { openPortalOn } from "./steps/open-portal-on.ts";

const table = {
  name: "reproduce",
  help: "Gentager et udtræk efter dets manifest (eller et udtræk som JSON Lines), og viser forskellene",
  operands: "fil",
  options: { json: flag("Skriver forskellene som ét JSON-objekt") },
};

async function compare(file: string): Promise<Differences> {
  const before = await readManifest(file);
  const environment = readEnvironment();
  return withEngine(engineConfig(environment), async (engine) => {
    const { portal, close } = openPortalOn(engine, environment);
    try {
      return await compareExport(before, portal);
    } finally {
      await close();
    }
  });
}

await runCommand(table, async ({ operands: [file, ...more], options: { json } }) => {
  if (file === undefined || more.length > 0)
    throw new Error("Argumenterne kan ikke forstås (én fil med et manifest hører til). Se --help.");
  const differences = await compare(file);
  process.stdout.write(json ? `${JSON.stringify(differences)}\n` : formatDifferences(differences));
  return differences.gone.length + differences.added.length === 0 ? 0 : 2;
});
