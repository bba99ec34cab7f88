/** What the environment says of the engine. */
import type { Environment } from "../contract/environment.ts";
import type { EngineConfig } from "../engine/start.ts";

export function engineConfig(environment: Environment): EngineConfig {
  const { VAR, MEILI_URL = [], MEILI_MASTER_KEY, MEILI_BIN } = environment;
  return {
    varDir: VAR,
    urls: MEILI_URL,
    masterKey: MEILI_MASTER_KEY ?? null,
    bin: MEILI_BIN ?? null,
  };
}
