/** What other sites' scripts may read: the API and the feeds, by GET and without credentials. */
import type { App } from "./requests/typed-app.ts";

const isOpen = (url: string) => /^\/(?:api\/|feed\.)/.test(url);

const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, Content-Disposition, ETag, X-Request-Id",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** A script that keeps answers asks whether they have changed, which a browser asks leave for. */
const allowed = {
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "If-None-Match, Range",
  "access-control-max-age": "86400",
} as const;

/** Errors among them: a script that may not read why it was refused can tell nobody. */
export function addCors(app: App): void {
  app.addHook("onRequest", async ({ originalUrl }, reply) => {
    if (isOpen(originalUrl)) reply.headers(openHeaders);
  });
  const schema = { hide: true };
  app.options("/api/*", { schema }, async (_, reply) => reply.code(204).headers(allowed).send());
  app.options("/feed.:form", { schema }, async (_, reply) =>
    reply.code(204).headers(allowed).send(),
  );
}
