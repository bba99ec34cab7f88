/** For whoever watches the portal: is it alive, can it answer, what has it done. */
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/questions/overview.ts";

/** `/healthz`: the process lives. `/readyz`: the engine answers and something is indexed, else 503. */
export function addHealthRoutes(app: FastifyInstance, portal: Portal): void {
  app.get("/healthz", { schema: { hide: true } }, () => ({ status: "ok" }));
  app.get("/readyz", { schema: { hide: true } }, async (_, reply) => {
    const ready = await isReady(portal);
    if (!ready) reply.header("retry-after", "5");
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ok" : "unavailable" });
  });
  addMetrics(app);
}

/** The engine's silence is an answer here, not a failure. */
async function isReady(portal: Portal): Promise<boolean> {
  try {
    return toStatus(await portal.overview()).indexedAt !== null;
  } catch {
    return false;
  }
}

function addMetrics(app: FastifyInstance): void {
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
  app.get("/metrics", { schema: { hide: true } }, async (_, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
