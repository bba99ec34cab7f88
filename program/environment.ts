/** Reads the environment for a command; with faults in it the command does not begin. */
import { Environment } from "../contract/environment.ts";

/** Prints every fault at once and ends the process with 1 where there is one. */
export function readEnvironment(): Environment {
  const { success, data, error } = Environment.safeParse(process.env);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  // Each address of a list may have the same fault.
  for (const fault of new Set(faults)) process.stderr.write(`Miljøvariablen ${fault}.\n`);
  process.exit(1);
}
