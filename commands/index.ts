/** `npm run index -- [PATH...]`: brings the index up to date with files of minutes. */
import { loadDanish } from "../danish/load.ts";
import { withEngine } from "../engine/start.ts";
import { formatFailure, formatSyncReport, syncExitCode } from "../indexer/sync/plan/run-report.ts";
import type { SyncRequest } from "../indexer/sync/sync.ts";
import { flag, type Given } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { staleIndex } from "./steps/index-in-background.ts";
import { createIndexProgress } from "./steps/index-progress.ts";
import { updateIndex } from "./steps/update-index.ts";
import { withRecovery } from "./steps/with-recovery.ts";

const table = {
  name: "index",
  help: "Bringer indekset à jour med filer og mapper (ellers med MINUTES)",
  operands: "[sti ...]",
  options: {
    rebuild: flag("Bygger et nyt indeks ved siden af det gamle og bytter om"),
    force: flag("Bytter om, også når det nye indeks mangler meget af det gamle"),
    "dry-run": flag("Fortæller, hvad der ville ske, og skriver intet"),
    json: flag("Skriver rapporten som ét JSON-objekt"),
  },
};

/** Without paths the folder `minutes` is the whole archive; an index that was lost holds nothing of it. */
function toRequest(
  { operands, options }: Given<(typeof table)["options"]>,
  minutes: string,
  index: "kept" | "lost",
): SyncRequest {
  const isDefault = operands.length === 0;
  const paths = index === "lost" ? [minutes, ...operands] : operands;
  return {
    paths: isDefault ? [minutes] : paths,
    correctionsIn: minutes,
    covers: isDefault ? "everything" : "paths",
    mode: options["dry-run"] ? "dry-run" : options.rebuild ? "rebuild" : "update",
  };
}

const isRunning =
  "En anden indeksering er i gang i samme mappe (VAR); denne er ikke begyndt. Kør kommandoen igen, når den er færdig.";

const withheld =
  "Holdt tilbage, fordi kommunen har fjernet det; published.json i referatmappen viser det alligevel (se README):";

const tell = (line: string) => process.stderr.write(`${line}\n`);

await runCommand(table, async (given) => {
  const environment = readEnvironment();
  const progress = createIndexProgress();
  let index: "kept" | "lost" = "kept";
  let failures: string[] = [];
  let withdrawn: readonly string[] = [];
  const config = engineConfig(environment, (sentence) => {
    index = "lost";
    tell(sentence);
  });
  const danish = loadDanish();
  const report = await withEngine(config, (engine) =>
    withRecovery(engine, () => {
      failures = [];
      return updateIndex(toRequest(given, environment.MINUTES, index), {
        engine,
        environment,
        danish,
        onProgress: progress.show,
        onStale: () => tell(staleIndex),
        onWithdrawn: (lines) => {
          withdrawn = lines;
        },
        onFailure: (failure) => failures.push(formatFailure(failure)),
        ...(given.options.force ? { largestLoss: 1 } : {}),
        onWait: () => {
          throw new Error(isRunning);
        },
      });
    }),
  ).finally(() => {
    progress.end();
    failures.forEach(tell); // not before the bar has left the terminal
  });
  if (withdrawn.length > 0) tell(withheld);
  withdrawn.forEach(tell);
  process.stdout.write(
    `${given.options.json ? JSON.stringify(report) : formatSyncReport(report)}\n`,
  );
  return syncExitCode(report);
});
