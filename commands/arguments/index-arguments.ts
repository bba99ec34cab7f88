/** The arguments of `npm run index`. */
import { cac } from "cac";
import type { SyncRequest } from "../../indexer/sync/sync.ts";
import { splitArguments } from "./split-arguments.ts";

export type IndexArguments = { request: SyncRequest; json: boolean };

function createParser() {
  const cli = cac("npm run index --");
  cli
    .command("[...sti]", "Bringer indekset à jour med filer og mapper (ellers med MINUTES)")
    .option("--rebuild", "Bygger et nyt indeks ved siden af det gamle og bytter om")
    .option("--dry-run", "Fortæller, hvad der ville ske, og skriver intet")
    .option("--json", "Skriver rapporten som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

/**
 * Null where only help was asked for, and given. Without paths the folder `minutes` is the whole archive.
 * @throws Error with a sentence for the user
 */
export function parseIndexArguments(
  argv: readonly string[],
  minutes: string,
): IndexArguments | null {
  const { args, options } = splitArguments(createParser(), argv);
  if (options.help) return null;
  const isDefault = args.length === 0;
  return {
    json: options.json === true,
    request: {
      paths: isDefault ? [minutes] : args,
      covers: isDefault ? "everything" : "paths",
      mode: options.dryRun ? "dry-run" : options.rebuild ? "rebuild" : "update",
    },
  };
}
