/** The arguments of `npm run harvest`. */
import { cac } from "cac";
import { z } from "zod";
import { splitArguments } from "./split-arguments.ts";

const text = z.coerce.string().optional();

const Arguments = z.object({
  urls: z.array(z.coerce.string()),
  into: text,
  since: z.iso.date({ error: "--since skal være en dato som 2024-01-31" }).optional(),
  municipality: text,
  rate: z.coerce
    .number({ error: "--rate skal være et tal: højst så mange forespørgsler i sekundet" })
    .positive({ error: "--rate skal være større end 0" })
    .default(1),
  sources: z.coerce.string().default("data/sources.json"),
  attachments: z.boolean().default(false),
  json: z.boolean().default(false),
});
export type HarvestArguments = z.infer<typeof Arguments>;

function createParser() {
  const cli = cac("npm run harvest --");
  cli
    .command("[...URL]", "Henter offentliggjorte møder fra FirstAgenda-sider til referatmappen")
    .option("--into <mappe>", "Referatmappen (ellers MINUTES)")
    .option("--since <dato>", "Kun møder fra og med denne dato")
    .option("--municipality <navn>", "Kommunens navn; uden URL: kun denne kommunes sider")
    .option("--rate <antal>", "Højst så mange forespørgsler i sekundet til hver side (1)")
    .option("--sources <fil>", "Liste over sider, når ingen URL er givet (data/sources.json)")
    .option("--attachments", "Henter også bilagenes PDF-filer")
    .option("--json", "Skriver rapporten som ét JSON-objekt")
    .action(() => {});
  cli.help();
  return cli;
}

/** Null where only help was asked for, and given. @throws Error with a sentence for the user */
export function parseHarvestArguments(argv: readonly string[]): HarvestArguments | null {
  const { args, options } = splitArguments(createParser(), argv);
  if (options.help) return null;
  const { success, data, error } = Arguments.safeParse({ ...options, urls: args });
  if (success) return data;
  throw new Error(error.issues.map(({ message }) => message).join("\n"));
}
