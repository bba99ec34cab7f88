/**
 * `npm run index` as a process of its own that has loaded all it needs, and begins when it is told "update" or
 * "rebuild": so what kills it hits the run, not its start.
 */
import { once } from "node:events";
import { updateIndex } from "../../../commands/steps/update-index.ts";
import { withRecovery } from "../../../commands/steps/with-recovery.ts";
import { withEngine } from "../../../engine/start.ts";
import { engineConfig } from "../../../program/engine-config.ts";
import { readEnvironment } from "../../../program/environment.ts";
import { danish } from "../danish.ts";

const environment = readEnvironment();
process.stdout.write("ready\n");
const [told] = await once(process.stdin, "data");
const mode = String(told).trim() === "rebuild" ? "rebuild" : "update";
const request = {
  paths: [environment.MINUTES],
  correctionsIn: null,
  covers: "everything",
} as const;

await withEngine(engineConfig(environment), (engine) =>
  withRecovery(engine, () =>
    updateIndex(
      { ...request, mode },
      {
        engine,
        environment,
        danish,
        onProgress: () => {},
        onFailure: () => {},
        onWait: () => process.stderr.write("Another run is at it.\n"),
      },
    ),
  ),
);
process.exit(0);
