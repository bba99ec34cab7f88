/** Command lines taken apart. */
import type { CAC } from "cac";

/**
 * What stands on the command line, by the rules of `cli`.
 * @throws Error with a sentence for the user when it cannot be understood
 */
export function splitArguments(cli: CAC, argv: readonly string[]) {
  try {
    return cli.parse([...argv]);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Argumenterne kan ikke forstås (${why}). Se --help.`, { cause });
  }
}
