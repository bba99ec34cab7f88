/** The engine's own log in VAR, begun anew each time a guard starts it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const logFile = (varDir: string) => join(varDir, "engine.log");

/** Meilisearch says why it ended in a line "Error: …" before its backtrace; null without one. */
export function loggedError(varDir: string): string | null {
  const errors = readFileSync(logFile(varDir), "utf8").match(/^Error: .*$/gm);
  return errors?.at(-1)?.slice("Error: ".length) ?? null;
}
