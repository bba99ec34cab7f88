/** Every error leaves here: as problem details for programs, as a page for people. Details stay in the log. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import { EngineDown } from "../engine/query/engine-down.ts";
import { nearMatches } from "./pages/near-matches.ts";
import { type ProblemDetails, toProblem } from "./requests/errors.ts";
import { unlessPartial } from "./requests/partial-answers.ts";
import { isReadable } from "./requests/readable-url.ts";
import type { App } from "./requests/typed-app.ts";
import { type PageOptions, renderErrorPage } from "./routes/pages.ts";

/** Answers thrown errors and unknown addresses; logs the route of what failed, not the visitor. */
export function addErrorHandling(app: App, logger: FastifyBaseLogger, options: PageOptions): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.setErrorHandler((thrown, request, reply) => {
    const error = unlessPartial(thrown);
    const problem = toProblem(error);
    if (problem.status >= 500) logger.error(toLogged(error, request), problem.title);
    return answer(problem, request, reply, options);
  });
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(app, request);
    if (methods !== null) reply.header("allow", methods);
    const unknown = methods === null ? 404 : 405;
    const statusCode = isReadable(request.originalUrl) ? unknown : 400;
    const told = statusCode === 405 ? { detail: `Brug ${methods}.` } : {};
    return answer({ ...toProblem({ statusCode }), ...told }, request, reply, options);
  });
}

const reading: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** The methods that an address takes, where it was asked by another; null where nothing is at it by any. */
function methodsOf(app: App, { method, originalUrl }: FastifyRequest): string | null {
  const url = originalUrl.split("?", 1)[0]?.replace(/(?<=.)\/$/, "") ?? "";
  if (app.hasRoute({ url, method: "POST" }) && !app.hasRoute({ url, method: "GET" })) return "POST";
  return reading.has(method) ? null : "GET, HEAD";
}

async function answer(
  problem: ProblemDetails,
  request: FastifyRequest,
  reply: FastifyReply,
  options: PageOptions,
) {
  const isLost = problem.status === 404 && wantsPage(request);
  const near = isLost ? await nearMatches(request.originalUrl, options.portal) : [];
  if (problem.status === 503) reply.header("retry-after", "5");
  reply.code(problem.status).serializer((payload: unknown) => String(payload));
  if (wantsPage(request)) {
    return reply
      .type("text/html; charset=utf-8")
      .send(renderErrorPage({ ...problem, near }, request, options));
  }
  return reply.type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
}

/** The engine's own words may repeat what was searched for: of its failures only the reason is logged. */
function toLogged(error: unknown, request: FastifyRequest) {
  const route = routeOf(request);
  const where = { requestId: request.id, route };
  return error instanceof EngineDown
    ? { ...where, reason: error.reason }
    : { ...where, err: error };
}

function routeOf({ routeOptions }: FastifyRequest): string {
  return routeOptions.url ?? "unknown";
}

function wantsPage({ originalUrl, headers }: FastifyRequest): boolean {
  return !originalUrl.startsWith("/api/") && (headers.accept ?? "").includes("text/html");
}

/** What Node says of a request that it gave up reading, and what its sender is told; any other is unreadable. */
const unread: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what is no HTTP request at all, such as an address with raw letters outside ASCII; the
 * framework never sees it.
 */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return;
  const problem = toProblem({ statusCode: unread[error.code ?? ""] ?? 400 });
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n` +
      "content-type: application/problem+json; charset=utf-8\r\n" +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
