/** The master key of the engine that runs from VAR. */
import { join } from "node:path";
import { keptSecret } from "./kept-secret.ts";

/** The key kept in `varDir` (which must exist), made when there is none. */
export function readMasterKey(varDir: string): Promise<string> {
  return keptSecret(join(varDir, "engine.key"));
}
