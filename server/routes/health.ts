/** For whoever watches the portal: is it alive, can it answer, what has it done. */
import { z } from "zod";
import { NotFound } from "../requests/errors.ts";
import { isFromThisMachine } from "../requests/loopback.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/questions/overview.ts";
import { createMeters, type HarvestState, type Meters } from "./meters.ts";

const tags = ["Drift"];
const Fine = z.object({ status: z.literal("ok") });
const NotReady = z.object({ status: z.literal("unavailable") });

const alive = {
  operationId: "isAlive",
  summary: "Kører portalen?",
  tags,
  response: { 200: Fine },
};

const ready = {
  operationId: "isReady",
  summary: "Kan portalen svare? 503, når søgemaskinen tier, eller intet er indekseret endnu",
  tags,
  response: { 200: Fine, 503: NotReady },
};

/** Who may read `/metrics`; to all others it is not there. */
export type MetricsReaders = "loopback" | "everywhere";

/** `harvestState` where harvests are made from the same folder of state. */
type Watched = {
  readonly portal: Portal;
  readonly metrics: MetricsReaders;
  readonly meters?: Meters;
  readonly harvestState?: () => Promise<HarvestState>;
};

/** `/healthz`: the process lives. `/readyz`: the engine answers and something is indexed, else 503. */
export function addHealthRoutes(app: App, watched: Watched): void {
  const { portal } = watched;
  app.get("/healthz", { schema: alive }, () => ({ status: "ok" }) as const);
  app.get("/readyz", { schema: ready }, async (_, reply) => {
    if (await isReady(portal)) return { status: "ok" } as const;
    reply.code(503).header("retry-after", "5");
    return { status: "unavailable" } as const;
  });
  addMetrics(app, watched);
}

/** The engine's silence is an answer here, not a failure. */
async function isReady(portal: Portal): Promise<boolean> {
  try {
    return toStatus(await portal.overview()).indexedAt !== null;
  } catch {
    return false;
  }
}

const noHarvest = async () => null;

function addMetrics(app: App, watched: Watched): void {
  const { portal, metrics, meters = createMeters(), harvestState = noHarvest } = watched;
  app.addHook("onResponse", async ({ routeOptions: { url: route = "unknown" } }, reply) => {
    meters.request({ route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    if (metrics === "loopback" && !isFromThisMachine(request)) throw new NotFound("Siden");
    reply.type(meters.contentType);
    return meters.print(portal, harvestState);
  });
}
