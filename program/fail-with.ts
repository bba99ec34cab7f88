/** The end of a command that could do nothing. */

/** One line on standard error, never a stack; the command ends with 1 when all it holds is let go. */
export function failWith(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
