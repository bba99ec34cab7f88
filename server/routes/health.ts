/** For whoever watches the portal: is it alive, can it answer, what has it done. */
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { z } from "zod";
import { NotFound } from "../requests/errors.ts";
import { isFromThisMachine } from "../requests/loopback.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/questions/overview.ts";
import { refusals } from "./documented.ts";

const tags = ["Drift"];
const Fine = z.object({ status: z.literal("ok") });
const NotReady = z.object({ status: z.literal("unavailable") });

const alive = {
  operationId: "isAlive",
  summary: "Kører portalen?",
  tags,
  response: { 200: Fine, 429: refusals[429] },
};

const ready = {
  operationId: "isReady",
  summary: "Kan portalen svare? 503, når søgemaskinen tier, eller intet er indekseret endnu",
  tags,
  response: { 200: Fine, 429: refusals[429], 503: NotReady },
};

/** Who may read `/metrics`; to all others it is not there. */
export type MetricsReaders = "loopback" | "everywhere";

/** `/healthz`: the process lives. `/readyz`: the engine answers and something is indexed, else 503. */
export function addHealthRoutes(app: App, portal: Portal, readers: MetricsReaders): void {
  app.get("/healthz", { schema: alive }, () => ({ status: "ok" }) as const);
  app.get("/readyz", { schema: ready }, async (_, reply) => {
    if (await isReady(portal)) return { status: "ok" } as const;
    reply.code(503).header("retry-after", "5");
    return { status: "unavailable" } as const;
  });
  addMetrics(app, readers);
}

/** The engine's silence is an answer here, not a failure. */
async function isReady(portal: Portal): Promise<boolean> {
  try {
    return toStatus(await portal.overview()).indexedAt !== null;
  } catch {
    return false;
  }
}

function addMetrics(app: App, readers: MetricsReaders): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer, by route and status",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    seconds.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    if (readers === "loopback" && !isFromThisMachine(request)) throw new NotFound("Siden");
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
