/** Every route of an application, hidden ones too: what is added tomorrow is among them. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { FastifyInstance } from "fastify";
import type { Route } from "./requests.ts";

const made = "fastify.initialization";

/** Builds the application and tells its routes; HEAD, which each GET has too, left out. */
export async function withRoutes<App>(
  build: () => Promise<App>,
): Promise<{ app: App; routes: readonly Route[] }> {
  const routes: Route[] = [];
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook("onRoute", ({ method, url }) => {
      for (const one of [method].flat()) if (one !== "HEAD") routes.push({ method: one, url });
    });
  };
  subscribe(made, listen);
  const app = await build();
  unsubscribe(made, listen);
  return { app, routes };
}
