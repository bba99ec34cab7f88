/** A client of the engine that counts how often, and how long, it is waited for. */
import type { Meilisearch } from "meilisearch";

export type Waiting = { calls: number; milliseconds: number };

/**
 * The same client, and what its searches have cost so far; those that wait at the same time count once.
 */
export function timedClient(client: Meilisearch): { timed: Meilisearch; waiting: Waiting } {
  const waiting: Waiting = { calls: 0, milliseconds: 0 };
  let open = 0;
  let since = 0;
  const multiSearch = async (...given: Parameters<Meilisearch["multiSearch"]>) => {
    if (open++ === 0) since = performance.now();
    waiting.calls++;
    try {
      return await client.multiSearch(...given);
    } finally {
      if (--open === 0) waiting.milliseconds += performance.now() - since;
    }
  };
  return { timed: Object.assign(Object.create(client), { multiSearch }), waiting };
}
