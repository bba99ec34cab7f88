/** `npm start`: the engine, the index brought up to date, and the portal. */
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import pino from "pino";
import type { Environment } from "../contract/environment.ts";
import { type EngineHandle, withEngine } from "../engine/start.ts";
import { reasonOf } from "../indexer/files/unreadable.ts";
import { readLastHarvest } from "../indexer/harvest/last-harvest.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { listenForStop } from "../program/stop-signal.ts";
import { buildApp } from "../server/app.ts";
import type { Knowledge } from "../server/portal-data.ts";
import { createMeters, type HarvestState } from "../server/routes/meters.ts";
import { buildMetricsApp } from "../server/routes/metrics-app.ts";
import { appOptions } from "./steps/app-options.ts";
import { ensurePages } from "./steps/build-pages.ts";
import { type IndexingState, indexInBackground } from "./steps/index-in-background.ts";
import { readLastFailure } from "./steps/last-failure.ts";
import { listen } from "./steps/listen.ts";
import { openPortalOn, readKnowledgeBeside } from "./steps/open-portal-on.ts";
import { watchMinutes } from "./steps/watch-minutes.ts";

/** A small archive is indexed by then; for a large one the portal does not wait. */
const indexingHeadStartMs = 10_000;

const table = {
  name: "start",
  help: "Starter søgemaskinen, indekserer referaterne og viser portalen, til den stoppes (Ctrl-C); indstilles med miljøvariable, se .env.example",
  operands: null,
  options: {},
};

type Surroundings = {
  readonly environment: Environment;
  readonly logger: FastifyBaseLogger;
  readonly knowledge: Knowledge;
};

function openLogger({ LOG_LEVEL }: Environment): FastifyBaseLogger {
  return pino({
    level: LOG_LEVEL,
    ...(process.stdout.isTTY ? { transport: { target: "pino-pretty" } } : {}),
  });
}

/** Everything is let go in the opposite order of being taken, also when something fails on the way. */
async function serve(engine: EngineHandle, surroundings: Surroundings): Promise<void> {
  const { environment, logger, knowledge } = surroundings;
  const meters = createMeters();
  const opened = openPortalOn(engine, environment, knowledge, meters.engineCall);
  const { portal } = opened;
  const state: IndexingState = { failure: null };
  const harvestState = () => readHarvestState(environment);
  const options = { ...appOptions(environment, logger), portal, meters, harvestState };
  const metricsApp = buildMetricsApp({ portal, meters, harvestState });
  const app = await buildApp({ ...options, failedAt: () => failedAt(state, environment) });
  try {
    const address = await listen(app, environment.HOST, environment.PORT);
    if (typeof environment.METRICS !== "string") {
      const { host, port } = environment.METRICS;
      logger.info(`/metrics svarer på ${await listen(metricsApp, host, port, "METRICS")}`);
    }
    portal.overview().catch(() => {}); // so that no visitor waits for the first reading of a large archive
    const stop = listenForStop();
    const run = () =>
      indexInBackground({ engine, environment, danish: knowledge.danish }, logger, stop, state);
    const indexed = new Promise<void>((resolve) => {
      void watchMinutes({ folder: environment.MINUTES, isDue: wasDamaged, stop }, run, resolve);
    });
    const stopped = once(stop, "abort");
    await Promise.race([indexed, stopped, pause(indexingHeadStartMs, null, { ref: false })]);
    process.stdout.write(`Referatsøg kører på ${address}\n`);
    await stopped;
  } finally {
    await Promise.all([app.close(), metricsApp.close()]);
    await opened.close();
  }
}

/** Of the last run, whoever made it; one that could not even be noted is known here. */
async function failedAt({ failure }: IndexingState, { VAR }: Environment): Promise<string | null> {
  return (await readLastFailure(VAR)) ?? failure?.at ?? null;
}

let damages = 0;

/** Whether the engine lost its files since the last time this was asked. */
function wasDamaged(): boolean {
  const were = damages > 0;
  damages = 0;
  return were;
}

/** Of harvests that are made from the same folder of state. */
async function readHarvestState({ VAR }: Environment): Promise<HarvestState> {
  const last = await readLastHarvest(join(VAR, "harvest"));
  return last && { ...last, endedAt: new Date(last.endedAt) };
}

async function checkMinutes({ MINUTES }: Environment): Promise<void> {
  try {
    await stat(MINUTES);
  } catch (cause) {
    throw new Error(`Mappen med referater (MINUTES=${MINUTES}) ${reasonOf(cause)}.`, { cause });
  }
}

await runCommand(table, async () => {
  const environment = readEnvironment();
  const logger = openLogger(environment);
  await checkMinutes(environment);
  await ensurePages();
  const config = engineConfig(environment, (sentence) => {
    damages += 1;
    logger.warn(sentence);
  });
  const reading = readKnowledgeBeside(environment);
  reading.catch(() => {}); // told where it is waited for, when the engine can be let go
  await withEngine(config, async (engine) =>
    serve(engine, { environment, logger, knowledge: await reading }),
  );
  return 0;
});
// An indexing that was cut short may still be reading files.
process.exit();
