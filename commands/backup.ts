/** `npm run backup -- FOLDER`: the minutes, and what of the state cannot be made again. */
import { withEngine } from "../engine/start.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { printArchive } from "./steps/archive-print.ts";
import { writeBackup } from "./steps/backup-folder.ts";

const table = {
  name: "backup",
  help: "Kopierer referaterne, nøglen til det fjernede og høstens tilstand til en tom mappe",
  operands: "mappe",
  options: {},
};

await runCommand(table, async ({ operands: [folder, ...more] }) => {
  if (folder === undefined || more.length > 0)
    throw new Error("Argumenterne kan ikke forstås (én mappe hører til). Se --help.");
  const environment = readEnvironment();
  const { MINUTES, VAR } = environment;
  const archive = await withEngine(engineConfig(environment), printArchive);
  const { files } = await writeBackup(folder, { minutes: MINUTES, varDir: VAR }, archive);
  const { meetings, items } = archive;
  process.stdout.write(
    `${Object.keys(files).length} filer er kopieret; indekset rummer ${meetings} møder og ${items} punkter.\n`,
  );
  return 0;
});
