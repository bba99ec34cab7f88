/** `npm run restore -- FOLDER`: a backup put back, indexed, and held against what was indexed when it was made. */
import { withEngine } from "../engine/start.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { printArchive } from "./steps/archive-print.ts";
import { restoreBackup } from "./steps/backup-folder.ts";
import { toldRun } from "./steps/told-run.ts";
import { updateIndex } from "./steps/update-index.ts";

const table = {
  name: "restore",
  help: "Lægger en sikkerhedskopi i en tom referatmappe, indekserer og sammenligner med dengang",
  operands: "mappe",
  options: {},
};

const tell = (line: string) => process.stderr.write(`${line}\n`);

await runCommand(table, async ({ operands: [folder, ...more] }) => {
  if (folder === undefined || more.length > 0)
    throw new Error("Argumenterne kan ikke forstås (én mappe hører til). Se --help.");
  const environment = readEnvironment();
  const { MINUTES, VAR } = environment;
  const { archive } = await restoreBackup(folder, { minutes: MINUTES, varDir: VAR });
  const now = await withEngine(engineConfig(environment), async (engine) => {
    const request = { paths: [MINUTES], correctionsIn: MINUTES, covers: "everything" } as const;
    await updateIndex({ ...request, mode: "rebuild" }, toldRun(engine, environment, tell));
    return printArchive(engine);
  });
  const isSame = JSON.stringify(now) === JSON.stringify(archive);
  const { meetings, items } = now;
  process.stdout.write(
    isSame
      ? `Gendannet: ${meetings} møder og ${items} punkter, de samme som dengang.\n`
      : `Gendannet: ${meetings} møder og ${items} punkter; dengang ${archive.meetings} og ${archive.items}. Indholdet er ikke det samme: portalen kan være en anden udgave, eller indekset var ikke à jour, da kopien blev taget.\n`,
  );
  return isSame ? 0 : 2;
});
