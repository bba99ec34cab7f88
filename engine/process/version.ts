/** Which Meilisearch versions will do. */
import { EngineUnusable } from "./engine-unusable.ts";

/** Filters by beginning (STARTS WITH) need no flag from 1.21 on; 2.x may be anything. */
const supported = { major: 1, leastMinor: 21 };

/**
 * @param where the program or address that said so
 * @throws EngineUnusable
 */
export function checkVersion(version: string, where: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === supported.major && minor >= supported.leastMinor) return;
  throw new EngineUnusable(
    `${where} er Meilisearch ${version}, og der kræves ${supported.major}.${supported.leastMinor} eller nyere`,
  );
}
