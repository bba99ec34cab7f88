/** How long a search waits for the engine, and when it no longer asks: an engine that hangs holds up nobody. */
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from "cockatiel";
import type { Nodes } from "../nodes/nodes.ts";
import { refusalIn } from "../nodes/refusal.ts";
import { countCall, TooManyCalls } from "./call-scope.ts";
import { EngineDown } from "./engine-down.ts";

/** Measured: the slowest calls of an archive of 100,000 items take a tenth of it. */
const callLimitMs = 2_300;
/** So often is an engine asked that gave no answer the last times. */
const askAgainMs = 1_000;
const silencesBeforeBreak = 3;

/** One for each set of nodes, whoever asks them. */
const breakers = new WeakMap<Nodes, CircuitBreakerPolicy>();

function breakerOf(nodes: Nodes): CircuitBreakerPolicy {
  const known = breakers.get(nodes);
  if (known !== undefined) return known;
  const policy = handleWhen((error) => error instanceof Silence);
  const fresh = circuitBreaker(policy, {
    halfOpenAfter: askAgainMs,
    breaker: new ConsecutiveBreaker(silencesBeforeBreak),
  });
  breakers.set(nodes, fresh);
  return fresh;
}

class Silence extends Error {}

/**
 * Runs one call to the engine, and reads its answer. Whatever goes wrong there is, to a reader, that the engine
 * does not answer as it should, also an answer that is none. @throws EngineDown, TooManyCalls
 */
export async function askEngine<T, A>(
  nodes: Nodes,
  call: (signal: AbortSignal) => Promise<T>,
  read: (answer: T) => A,
): Promise<A> {
  const gone = countCall();
  const limit = AbortSignal.timeout(callLimitMs);
  const signal = gone === null ? limit : AbortSignal.any([gone, limit]);
  try {
    return read(await breakerOf(nodes).execute(() => call(signal).catch(tellSilence(gone))));
  } catch (cause) {
    if (cause instanceof TooManyCalls) throw cause;
    throw new EngineDown(reasonOf(cause), { cause });
  }
}

/** A visitor who went away says nothing about the engine. */
function tellSilence(gone: AbortSignal | null): (error: unknown) => never {
  return (error) => {
    if (gone?.aborted === true || refusalIn(error) !== null) throw error;
    throw new Silence("silent", { cause: error });
  };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof BrokenCircuitError) return "silent";
  if (cause instanceof Silence) return "silent";
  return refusalIn(cause)?.code ?? "nonsense";
}
