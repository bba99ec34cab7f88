/**
 * The built files of the pages. Their names carry a hash of their content, so they are kept for ever, and they are
 * sent as the build has compressed them (vite.config.ts).
 */
import fastifyStatic from "@fastify/static";
import type { App } from "../requests/typed-app.ts";

export async function addAssetRoutes(app: App, clientDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: `${clientDir}/assets`,
    prefix: "/assets/",
    immutable: true,
    preCompressed: true,
    maxAge: "365d",
    decorateReply: false,
  });
}
