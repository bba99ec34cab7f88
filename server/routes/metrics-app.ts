/** `/metrics` on an address of its own, for a collector that does not stand on this machine. */
import fastify, { type FastifyInstance } from "fastify";
import type { Portal } from "../search/portal.ts";
import type { HarvestState, Meters } from "./meters.ts";

type Given = {
  readonly portal: Portal;
  readonly meters: Meters;
  readonly harvestState: () => Promise<HarvestState>;
};

/** Nothing else answers there. */
export function buildMetricsApp({ portal, meters, harvestState }: Given): FastifyInstance {
  const app = fastify({ logger: false });
  app.get("/metrics", async (_, reply) => {
    reply.type(meters.contentType);
    return meters.print(portal, harvestState);
  });
  return app;
}
