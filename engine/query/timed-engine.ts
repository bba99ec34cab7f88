/** An engine that counts how often, and how long, its searches are waited for. */
import { type Engine, meiliOf } from "../nodes/client.ts";

export type Waiting = { calls: number; milliseconds: number };

/**
 * The same engine, and what its searches have cost so far; those that wait at the same time count once.
 */
export function timedEngine(engine: Engine): { timed: Engine; waiting: Waiting } {
  const meili = meiliOf(engine);
  const waiting: Waiting = { calls: 0, milliseconds: 0 };
  let open = 0;
  let since = 0;
  const multiSearch = async (...given: Parameters<typeof meili.multiSearch>) => {
    if (open++ === 0) since = performance.now();
    waiting.calls++;
    try {
      return await meili.multiSearch(...given);
    } finally {
      if (--open === 0) waiting.milliseconds += performance.now() - since;
    }
  };
  return { timed: Object.assign(Object.create(meili), { multiSearch }), waiting };
}
