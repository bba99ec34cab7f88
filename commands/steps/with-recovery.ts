/** Work on an engine that may die, or find that it cannot read its files, on the way. */
import type { EngineHandle } from "../../engine/start.ts";

/** A run that begins anew finds most of its work done, unless the engine lost all. */
const tries = 5;

/** Does the work again as long as the engine says that it is worth it. @throws what the last try threw */
export async function withRecovery<T>(
  engine: Pick<EngineHandle, "recover">,
  work: () => Promise<T>,
): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !(await engine.recover(error))) throw error;
    }
  }
}
