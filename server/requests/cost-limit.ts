/** What one address may ask for in a minute, in units of work: a visitor cannot take the portal from the others. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Changing } from "../../contract/plain/changing.ts";
import { type OpenScope, openScope } from "../../engine/query/call-scope.ts";
import type { App } from "./typed-app.ts";

/** `units` a minute and address; whose requests `isFree` says are never counted. */
type CostLimit = {
  readonly units: number;
  readonly isFree: (request: FastifyRequest) => boolean;
};

/** An answer like any other; `statusCode` is what the error table knows it by. */
class TooMany extends Error {
  readonly statusCode = 429;
}

type Account = { readonly used: number; readonly resetAt: number };

const windowMs = 60_000;
/** So many are remembered; who is forgotten begins anew. */
const mostAddresses = 50_000;
/** Calls of the engine that a usual search makes, and that cost no more than the request itself. */
const callsInUnit = 15;

/** Asked by whoever watches the portal, from one address and often. */
const watched: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/**
 * Opens each request's scope of engine calls, ends it when its visitor is gone, and counts what it cost: a unit,
 * and one more for every fifteen calls beyond the first fifteen. What is not found counts too.
 */
export function addCostLimit(app: App, { units, isFree }: CostLimit): void {
  const accounts = new LRUCache<string, Changing<Account>>({ max: mostAddresses, ttl: windowMs });
  const scopes = new WeakMap<FastifyRequest, OpenScope>();
  app.addHook("onRequest", (request, reply, done) => {
    const scope = openScope();
    scopes.set(request, scope);
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) scope.end();
    });
    const refusal = isCounted(request, isFree) ? take(accounts, request, reply, units) : null;
    if (refusal !== null) done(refusal);
    else scope.enter(done);
  });
  app.addHook("onResponse", async (request) => {
    const calls = scopes.get(request)?.calls() ?? 0;
    const account = accounts.get(request.ip);
    if (account !== undefined && isCounted(request, isFree)) account.used += costOf(calls);
  });
}

function isCounted(request: FastifyRequest, isFree: CostLimit["isFree"]): boolean {
  return !watched.has(request.routeOptions.url ?? "") && !isFree(request);
}

function costOf(calls: number): number {
  return Math.floor(Math.max(0, calls - 1) / callsInUnit);
}

/** Draft »RateLimit header fields for HTTP«: what is left, and in how many seconds it is whole again. */
function take(
  accounts: LRUCache<string, Changing<Account>>,
  request: FastifyRequest,
  reply: FastifyReply,
  units: number,
): TooMany | null {
  const now = Date.now();
  const known = accounts.get(request.ip);
  const account = known !== undefined && known.resetAt > now ? known : open(accounts, request, now);
  const mayAsk = account.used < units;
  if (mayAsk) account.used += 1;
  const seconds = Math.max(1, Math.ceil((account.resetAt - now) / 1_000));
  reply.header("ratelimit-limit", units);
  reply.header("ratelimit-remaining", Math.max(0, Math.floor(units - account.used)));
  reply.header("ratelimit-reset", seconds);
  if (mayAsk) return null;
  reply.header("retry-after", seconds);
  return new TooMany();
}

function open(
  accounts: LRUCache<string, Changing<Account>>,
  { ip }: FastifyRequest,
  now: number,
): Changing<Account> {
  const account = { used: 0, resetAt: now + windowMs };
  accounts.set(ip, account);
  return account;
}
