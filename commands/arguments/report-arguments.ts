/** The arguments of `npm run report`. */
import { cac } from "cac";
import { splitArguments } from "./split-arguments.ts";

export type ReportArguments = { paths: readonly string[]; json: boolean };

function createParser() {
  const cli = cac("npm run report --");
  cli
    .command("[...sti]", "Lister de filer, som tolkningen er mest usikker på, værst først")
    .option("--json", "Skriver alle filer som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

/**
 * Null where only help was asked for, and given. Without paths it is the folder `minutes`.
 * @throws Error with a sentence for the user
 */
export function parseReportArguments(
  argv: readonly string[],
  minutes: string,
): ReportArguments | null {
  const { args, options } = splitArguments(createParser(), argv);
  if (options.help) return null;
  return { paths: args.length === 0 ? [minutes] : args, json: options.json === true };
}
