/** An engine whose searches are written down, to be asked again without anything around them. */
import { type Engine, meiliOf } from "../nodes/client.ts";

type MultiSearch = ReturnType<typeof meiliOf>["multiSearch"];
type Searched = Parameters<MultiSearch>[0];

/**
 * What one call asked, without what would have ended it early; when it left and when its answer was there
 * (milliseconds of `performance.now`).
 */
export type RecordedCall = { readonly given: Searched; readonly from: number; readonly to: number };

/** `take` gives what the engine was asked since it was last taken, in the order of asking. */
type RecordedEngine = {
  readonly recorded: Engine;
  readonly take: () => readonly RecordedCall[];
};

/** The same engine, written down. */
export function recordedEngine(engine: Engine): RecordedEngine {
  const meili = meiliOf(engine);
  const calls: RecordedCall[] = [];
  const multiSearch = async (...given: Parameters<MultiSearch>) => {
    const call = { given: given[0], from: performance.now(), to: Number.POSITIVE_INFINITY };
    calls.push(call);
    try {
      return await meili.multiSearch(...given);
    } finally {
      call.to = performance.now();
    }
  };
  return {
    recorded: Object.assign(Object.create(meili), { multiSearch }),
    take: () => calls.splice(0),
  };
}

/** Calls that were under way together: a call that left after the answer to another may have waited for it. */
export function toWaves(calls: readonly RecordedCall[]): RecordedCall[][] {
  const waves: RecordedCall[][] = [];
  let firstAnswer = Number.NEGATIVE_INFINITY;
  for (const call of calls) {
    if (call.from >= firstAnswer) {
      waves.push([]);
      firstAnswer = Number.POSITIVE_INFINITY;
    }
    waves.at(-1)?.push(call);
    firstAnswer = Math.min(firstAnswer, call.to);
  }
  return waves;
}

/** Asks the same again, wave after wave; nothing is done to the answers but reading them. */
export async function replay(engine: Engine, waves: readonly RecordedCall[][]): Promise<void> {
  const meili = meiliOf(engine);
  for (const wave of waves) await Promise.all(wave.map(({ given }) => meili.multiSearch(given)));
}
