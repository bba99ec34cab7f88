/** What the environment says of the engine. */
import type { Environment } from "../contract/environment.ts";
import type { EngineConfig } from "../engine/start.ts";

/** @throws Error for several addresses: half an archive would look like a whole one */
export function engineConfig(environment: Environment): EngineConfig {
  const { VAR, MEILI_URL = [], MEILI_MASTER_KEY, MEILI_BIN } = environment;
  if (MEILI_URL.length > 1) {
    throw new Error("MEILI_URL nævner flere søgemaskiner, men et indeks ligger endnu kun i én.");
  }
  return {
    varDir: VAR,
    urls: MEILI_URL,
    masterKey: MEILI_MASTER_KEY ?? null,
    bin: MEILI_BIN ?? null,
  };
}
