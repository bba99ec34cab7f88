/** What one address may ask for in a minute, in units of work: a visitor cannot take the portal from the others. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Changing } from "../../contract/plain/changing.ts";
import { openScope } from "../../engine/query/call-scope.ts";
import { type Account, begin, openAccount, renew, settle, windowMs } from "./cost-account.ts";
import { plainAddress } from "./forwarded-address.ts";
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

/** So many are remembered; who is forgotten begins anew. */
const mostAddresses = 50_000;
/** No export owes as much. */
const rememberedMs = 60 * windowMs;

/** Asked by whoever watches the portal, from one address and often. */
const watched: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/**
 * Opens each request's scope of engine calls, ends it when its visitor is gone, and counts what it cost: a unit,
 * and one more for every fifteen calls, three hundred documents or twenty hits of a page beyond the first, so that a
 * large page and an export cost what they are. What is not found counts too.
 */
export function addCostLimit(app: App, { units, isFree }: CostLimit): void {
  const accounts = new LRUCache<string, Changing<Account>>({
    max: mostAddresses,
    ttl: rememberedMs,
  });
  app.addHook("onRequest", (request, reply, done) => {
    const scope = openScope();
    const account = isCounted(request, isFree)
      ? accountOf(accounts, plainAddress(request.ip), units)
      : null;
    const isRefused = account !== null && begin(account, units) === "refused";
    if (account !== null) tellWhatIsLeft(account, units, reply);
    onEnd(reply, (isAnswered) => {
      if (isAnswered) scope.close();
      else scope.leave();
      if (account !== null && !isRefused)
        settle(account, { ...scope.spent(), pageSize: pageSizeOf(request) });
    });
    if (account === null || !isRefused) return scope.enter(done);
    reply.header("retry-after", secondsToWait(account, units));
    return done(new TooMany());
  });
}

/** Once, when all is sent or nobody waits for it any longer. */
function onEnd({ raw }: FastifyReply, tell: (isAnswered: boolean) => void): void {
  let isTold = false;
  const end = () => {
    if (!isTold) tell(raw.writableFinished);
    isTold = true;
  };
  raw.once("finish", end);
  raw.once("close", end);
}

/** As its schema made it of the address; none where it is not of a list. */
function pageSizeOf({ query }: FastifyRequest): number {
  const isOfList = typeof query === "object" && query !== null && "pageSize" in query;
  return isOfList && typeof query.pageSize === "number" ? query.pageSize : 0;
}

function isCounted(request: FastifyRequest, isFree: CostLimit["isFree"]): boolean {
  return !watched.has(request.routeOptions.url ?? "") && !isFree(request);
}

function accountOf(
  accounts: LRUCache<string, Changing<Account>>,
  address: string,
  units: number,
): Changing<Account> {
  const now = Date.now();
  const account = accounts.get(address) ?? openAccount(now);
  accounts.set(address, account);
  renew(account, units, now);
  return account;
}

/** Draft »RateLimit header fields for HTTP«: what is left, and in how many seconds it is whole again. */
function tellWhatIsLeft(account: Account, units: number, reply: FastifyReply): void {
  const left = Math.max(0, Math.floor(units - account.used));
  const seconds = Math.max(1, Math.ceil((account.resetAt - Date.now()) / 1_000));
  reply.header("ratelimit-limit", units);
  reply.header("ratelimit-remaining", left);
  reply.header("ratelimit-reset", seconds);
}

/** Until a request may be begun: at once when another ends, else when what is owed is paid. */
function secondsToWait({ used, resetAt }: Account, units: number): number {
  if (used < units) return 1;
  const windows = Math.floor((used - units) / Math.max(1, units));
  return Math.max(1, Math.ceil((resetAt - Date.now() + windows * windowMs) / 1_000));
}
