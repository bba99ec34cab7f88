/** Reads the environment for a command; with faults in it the command does not begin. */
import { Environment } from "../contract/environment.ts";

/** Prints every fault at once and ends the process with 1 where there is one. */
export function readEnvironment(): Environment {
  const { success, data, error } = Environment.safeParse(process.env);
  if (success) return data;
  for (const { path, message } of error.issues) {
    process.stderr.write(`Miljøvariablen ${String(path[0])} ${message}.\n`);
  }
  process.exit(1);
}
