/** How long a search waits for the engine, and when it no longer asks: an engine that hangs holds up nobody. */
import { availableParallelism } from "node:os";
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IPolicy,
} from "cockatiel";
import type { Nodes } from "../nodes/nodes.ts";
import { refusalIn } from "../nodes/refusal.ts";
import { countCall, OutOfTime } from "./call-scope.ts";
import { EngineDown } from "./engine-down.ts";
import { createTurns, LineFull, type Turns } from "./turns.ts";
import { untilEnded } from "./until-ended.ts";
import { withGrace } from "./with-grace.ts";

/** Waiting for a turn is part of it. Measured: the slowest calls of an archive of 100,000 items take a tenth of it. */
const callLimitMs = 2_300;
/** An engine that had less than this to answer in has not been silent. */
const leastMs = 1_000;
/** So often is an engine asked that gave no answer the last times. */
const askAgainMs = 1_000;
const silencesBeforeBreak = 3;
/**
 * So many calls an engine has under way. Measured on two cores, example minutes: while fifty visitors a second came and
 * left after 0.3 s, who stayed waited 0.8 to 1.6 s with four turns, and 1.4 to 3.1 with sixteen; ten who stayed were
 * given 14 answers a second with four, 16 with six, and 9 to 12 with sixteen (4 in one run beside other work).
 */
const atOnce = Math.min(16, Math.max(6, 3 * availableParallelism()));
/** Calls that wait for their turn: what comes behind them would come too late. */
const mostWaiting = 400;

/** What stands before the engine: whose turn it is, and whether it is asked at all. */
type Door = { readonly turns: Turns; readonly breaker: IPolicy };

/** One for each set of nodes, whoever asks them; a call waits for its turn before it is the engine's to answer. */
const doors = new WeakMap<Nodes, Door>();

/**
 * The turns are not the library's (cockatiel 3.2): there who has gone keeps a place in the line, and when their turn
 * comes, it is passed on to nobody.
 */
function doorOf(nodes: Nodes): Door {
  const known = doors.get(nodes);
  if (known !== undefined) return known;
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof Silence),
    { halfOpenAfter: askAgainMs, breaker: new ConsecutiveBreaker(silencesBeforeBreak) },
  );
  const fresh = { turns: createTurns(atOnce, mostWaiting), breaker };
  doors.set(nodes, fresh);
  return fresh;
}

class Silence extends Error {}

/** So many calls wait for the engine that one more would wait for nothing. */
export class EngineBusy extends Error {
  override name = "EngineBusy";
}

const never = new AbortController().signal;

/**
 * Runs one call to the engine, and reads its answer. Whatever goes wrong there is, to a reader, that the engine
 * does not answer as it should, also an answer that is none. @throws EngineDown, EngineBusy, OutOfTime, TooManyCalls
 */
export async function askEngine<T, A>(
  nodes: Nodes,
  call: (signal: AbortSignal) => Promise<T>,
  read: (answer: T) => A,
): Promise<A> {
  const ended = countCall() ?? never;
  const late = AbortSignal.timeout(callLimitMs);
  const signal = AbortSignal.any([ended, late]);
  const door = doorOf(nodes);
  let begunAt: number | null = null;
  const inTurn = async () => {
    const giveBack = await door.turns.take(signal);
    const begun = performance.now();
    begunAt = begun;
    const asked = () =>
      withGrace({ ended, late }, call).catch(tellSilence({ ended, late, begunAt: begun }));
    return door.breaker.execute(asked, signal).finally(giveBack);
  };
  try {
    return read(await untilEnded(inTurn(), signal));
  } catch (cause) {
    if (ended.reason instanceof OutOfTime) throw ended.reason;
    if (cause instanceof LineFull || (late.aborted && begunAt === null))
      throw new EngineBusy("the engine has more to answer than it can", { cause });
    throw new EngineDown(late.aborted ? "silent" : reasonOf(cause), { cause });
  }
}

/** A visitor who went away or whose time is up, and a call that came to its turn late, say nothing about the engine. */
function tellSilence({ ended, late, begunAt }: Turn): (error: unknown) => never {
  return (error) => {
    const hadNoTime = late.aborted && performance.now() - begunAt < leastMs;
    if (ended.aborted || hadNoTime || refusalIn(error) !== null) throw error;
    throw new Silence("silent", { cause: error });
  };
}

type Turn = { readonly ended: AbortSignal; readonly late: AbortSignal; readonly begunAt: number };

function reasonOf(cause: unknown): string {
  if (cause instanceof BrokenCircuitError || cause instanceof Silence) return "silent";
  return refusalIn(cause)?.code ?? "nonsense";
}
