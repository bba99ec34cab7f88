/** `npm run index -- [PATH...]`: brings the index up to date with files of minutes. */
import { loadDanish } from "../danish/load.ts";
import { withEngine } from "../engine/start.ts";
import { formatFailure, formatSyncReport, syncExitCode } from "../indexer/sync/plan/run-report.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { failWith } from "../program/fail-with.ts";
import { type IndexArguments, parseIndexArguments } from "./arguments/index-arguments.ts";
import { createIndexProgress } from "./index-progress.ts";
import { updateIndex } from "./update-index.ts";

const environment = readEnvironment();
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run({ request, json }: IndexArguments): Promise<number> {
  const progress = createIndexProgress();
  const failures: string[] = [];
  const report = await withEngine(engineConfig(environment), (engine) =>
    updateIndex(request, {
      engine,
      environment,
      danish: loadDanish(),
      onProgress: progress.show,
      onFailure: (failure) => failures.push(formatFailure(failure)),
      onWait: () => tell("Venter på, at en anden indeksering bliver færdig …"),
    }),
  ).finally(() => {
    progress.end();
    failures.forEach(tell); // not before the bar has left the terminal
  });
  process.stdout.write(`${json ? JSON.stringify(report) : formatSyncReport(report)}\n`);
  return syncExitCode(report);
}

try {
  const given = parseIndexArguments(process.argv, environment.MINUTES);
  process.exitCode = given === null ? 0 : await run(given);
} catch (error) {
  failWith(error);
}
