/** A command from its arguments to its exit code. */
import {
  type CommandTable,
  formatHelp,
  type Given,
  type Options,
  parseArguments,
} from "./arguments.ts";
import { failWith } from "./fail-with.ts";

/**
 * Runs it on what stands on the command line; what it gives is the exit code. With faults in the arguments,
 * or where it throws, one sentence is told and the code is 1.
 */
export async function runCommand<Own extends Options>(
  table: CommandTable<Own>,
  run: (given: Given<Own>) => Promise<number>,
): Promise<void> {
  try {
    const given = parseArguments(table, process.argv.slice(2));
    if (given === null) process.stdout.write(`${formatHelp(table)}\n`);
    else process.exitCode = await run(given);
  } catch (error) {
    failWith(error);
  }
}
