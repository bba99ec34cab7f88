/** Keeping an engine for a long-lived command, even when its guard is killed. */
import pRetry from "p-retry";
import { type EngineHold, type EngineOrder, holdEngine } from "./hold.ts";

export type Kept = Pick<EngineHold, "url" | "beginAnew" | "release">;

/**
 * As `holdEngine`, and holds again whenever the hold is lost: always on the same port, so that the
 * address that clients were given stays true.
 * @throws EngineUnusable when it does not come to answer the first time
 */
export async function keepEngine(order: EngineOrder): Promise<Kept> {
  const first = await holdEngine(order);
  const port = Number(new URL(first.url).port);
  const released = new AbortController();
  let current: EngineHold = first;

  const keep = async () => {
    while (!released.signal.aborted) {
      await current.lost;
      if (!released.signal.aborted) current = await holdAgain({ ...order, port }, released.signal);
    }
  };
  const kept = keep().catch(() => undefined); // aborted while holding again

  return {
    url: first.url,
    beginAnew: () => current.beginAnew(),
    release: async () => {
      released.abort();
      await current.release();
      await kept;
    },
  };
}

const holdAgain = (order: EngineOrder, signal: AbortSignal) =>
  pRetry(() => holdEngine(order), {
    retries: Number.POSITIVE_INFINITY,
    maxTimeout: 10_000,
    signal,
  });
