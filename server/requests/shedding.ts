/** Refuses what would be answered late, so that the rest is answered in time: waiting in line is worse than coming again. */
import underPressure from "@fastify/under-pressure";
import type { FastifyRequest } from "fastify";
import { Overloaded } from "./errors.ts";
import type { App } from "./typed-app.ts";

/** `longestDelayMs`: what the event loop may be late; `sampleMs`: how often that is looked at. */
type Patience = { readonly longestDelayMs: number; readonly sampleMs: number };

const usual: Patience = { longestDelayMs: 3_000, sampleMs: 1_000 };

/** While the event loop is late, and has been for a while, everything but `/healthz` is answered with 503. */
export async function addShedding(app: App, patience: Patience = usual): Promise<void> {
  const { longestDelayMs, sampleMs } = patience;
  const isLasting = createPressure(longestDelayMs, () => performance.now());
  await app.register(underPressure, {
    maxEventLoopDelay: longestDelayMs,
    sampleInterval: sampleMs,
    pressureHandler: ({ url, server }: FastifyRequest) => {
      if (isLasting() && server.server.listening && url !== "/healthz") throw new Overloaded();
    },
  });
}

/**
 * Told each time that the loop is late, says whether that goes on: one long pause, such as that of the start, is over
 * when it is seen; a second one after it is a load.
 */
export function createPressure(longestDelayMs: number, now: () => number): () => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    if (at - last > 2 * longestDelayMs) since = at;
    last = at;
    return at - since > longestDelayMs;
  };
}
