/** The built files of the pages. Their names carry a hash of their content, so they are kept for ever. */
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

export async function addAssetRoutes(app: FastifyInstance, clientDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: `${clientDir}/assets`,
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    decorateReply: false,
  });
}
