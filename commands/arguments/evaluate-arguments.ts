/** The arguments of `npm run evaluate`. */
import { cac } from "cac";
import { splitArguments } from "./split-arguments.ts";

export type EvaluateArguments = { file: string; json: boolean };

function createParser() {
  const cli = cac("npm run evaluate --");
  cli
    .command("<fil>", "Måler, hvor godt indekset svarer på bedømte søgninger")
    .option("--json", "Skriver målingen som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

/** Null where only help was asked for, and given. @throws Error with a sentence for the user */
export function parseEvaluateArguments(argv: readonly string[]): EvaluateArguments | null {
  const { args, options } = splitArguments(createParser(), argv);
  const [file] = args;
  if (options.help || file === undefined) return null;
  return { file, json: options.json === true };
}
