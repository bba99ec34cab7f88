/** The arguments of `npm run evaluate`. */
import { cac } from "cac";
import { splitArguments } from "./split-arguments.ts";

export type EvaluateArguments =
  | { what: "queries"; file: string; json: boolean }
  | { what: "facts"; json: boolean };

function createParser() {
  const cli = cac("npm run evaluate --");
  cli
    .command("[fil]", "Måler, hvor godt indekset svarer på bedømte søgninger")
    .option("--facts", "Måler i stedet de udledte oplysninger, og skriver docs/facts-quality.md")
    .option("--json", "Skriver målingen som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

const missing =
  "Argumenterne kan ikke forstås (en fil med bedømte søgninger eller --facts mangler). Se --help.";

/** Null where only help was asked for, and given. @throws Error with a sentence for the user */
export function parseEvaluateArguments(argv: readonly string[]): EvaluateArguments | null {
  const { args, options } = splitArguments(createParser(), argv);
  const [file] = args;
  const json = options.json === true;
  if (options.help) return null;
  if (options.facts) return { what: "facts", json };
  if (file === undefined) throw new Error(missing);
  return { what: "queries", file, json };
}
