/** `/metrics` on an address of its own, for a collector that does not stand on this machine. */
import fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { toProblem } from "../requests/errors.ts";
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
  const refuse = (reply: FastifyReply, error: unknown) => {
    const problem = toProblem(error);
    reply.code(problem.status).type("application/problem+json; charset=utf-8");
    return reply.send(JSON.stringify(problem));
  };
  app.setNotFoundHandler((_, reply) => refuse(reply, { statusCode: 404 }));
  app.setErrorHandler((error, _, reply) => refuse(reply, error));
  return app;
}
