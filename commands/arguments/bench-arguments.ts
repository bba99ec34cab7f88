/** The arguments of `npm run bench`. */
import { cac } from "cac";
import { z } from "zod";
import { splitArguments } from "./split-arguments.ts";

const least = (name: string, from: number) => {
  const error = `--${name} skal være et helt tal fra ${from}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error });
};

function toSchema(names: readonly string[]) {
  return z.object({
    items: least("items", 10).default(3_000),
    queries: least("queries", 1).default(200),
    files: least("files", 1).default(1_000),
    megabytes: least("megabytes", 1).default(20),
    only: z.enum(names, { error: `--only skal være en af ${names.join(", ")}` }).optional(),
    json: z.boolean().default(false),
  });
}

export type BenchArguments = z.infer<ReturnType<typeof toSchema>>;

function createParser() {
  const cli = cac("npm run bench --");
  cli
    .command("", "Måler fart, hukommelse og plads på frembragte referater")
    .option("--items <antal>", "Punkter i indekset (3000)")
    .option("--queries <antal>", "Søgninger i indekset (200)")
    .option("--files <antal>", "Filer i mappen (1000)")
    .option("--megabytes <antal>", "Det længste dokument (20)")
    .option("--only <navn>", "Kun denne måling")
    .option("--json", "Skriver målingerne som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

/**
 * Null where only help was asked for, and given. `names` are those of the benchmarks.
 * @throws Error with a sentence for the user
 */
export function parseBenchArguments(
  argv: readonly string[],
  names: readonly string[],
): BenchArguments | null {
  const { options } = splitArguments(createParser(), argv);
  if (options.help) return null;
  const { success, data, error } = toSchema(names).safeParse(options);
  if (success) return data;
  throw new Error(error.issues.map(({ message }) => message).join("\n"));
}
