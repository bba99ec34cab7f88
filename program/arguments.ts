/** Command lines by table: an option is one row, with what it takes, what it does and what is allowed. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { namesOf } from "../contract/plain/table.ts";

/** `value` is what the help calls what the option takes, null for a switch. Faults are said behind its name. */
type Option<Schema extends z.ZodType = z.ZodType> = {
  readonly value: string | null;
  readonly help: string;
  readonly schema: Schema;
};
export type Options = Readonly<Record<string, Option>>;

/** `operands` is what the help calls what stands without a name, null where nothing may. */
export type CommandTable<Own extends Options> = {
  readonly name: string;
  readonly help: string;
  readonly operands: string | null;
  readonly options: Own;
};

/** What stands on a command line. */
export type Given<Own extends Options> = {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Own]: z.output<Own[Name]["schema"]> };
};

/** An option that is set or not. */
export const flag = (help: string) => ({ value: null, help, schema: z.boolean().default(false) });

export const option = <Schema extends z.ZodType>(value: string, help: string, schema: Schema) => ({
  value,
  help,
  schema,
});

/**
 * Null where only help is asked for.
 * @throws Error with every fault in Danish
 */
export function parseArguments<Own extends Options>(
  table: CommandTable<Own>,
  argv: readonly string[],
): Given<Own> | null {
  const { values, positionals, faults } = split(table, argv);
  if (values.help === true) return null;
  if (faults.length > 0)
    throw new Error(`Argumenterne kan ikke forstås (${faults.join("; ")}). Se --help.`);
  return { operands: positionals, options: check(table.options, values) };
}

function split({ operands, options }: CommandTable<Options>, argv: readonly string[]) {
  const known = { ...options, help: flag("") };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        { type: value === null ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wrong = tokens.flatMap((token) =>
    token.kind === "option" ? optionFault(token, known) : [],
  );
  const tooMany =
    operands === null ? positionals.map((text) => `»${text}« hører ikke til her`) : [];
  return { values, positionals, faults: [...wrong, ...tooMany] };
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: unknown };

function optionFault({ name, rawName, value }: OptionToken, known: Options): string[] {
  const row = Object.hasOwn(known, name) ? known[name] : undefined;
  if (row === undefined) return [`${rawName} kendes ikke`];
  if (row.value === null) return value === undefined ? [] : [`${rawName} tager ingen værdi`];
  return value === undefined ? [`${rawName} mangler ${row.value}`] : [];
}

function check<Own extends Options>(
  options: Own,
  values: Readonly<Record<string, unknown>>,
): Given<Own>["options"] {
  const read = namesOf(options).map((name) => {
    const { data, error } = options[name]?.schema.safeParse(values[name]) ?? {};
    return { name, data, faults: error?.issues.map(({ message }) => `--${name} ${message}`) ?? [] };
  });
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  // Each value has passed its own schema.
  return Object.fromEntries(read.map(({ name, data }) => [name, data])) as Given<Own>["options"];
}

/** What `--help` prints. */
export function formatHelp({ name, help, operands, options }: CommandTable<Options>): string {
  const rows = Object.entries({ ...options, help: flag("Viser dette") }).map(
    ([option, row]): [string, string] => [
      row.value === null ? `--${option}` : `--${option} <${row.value}>`,
      row.help,
    ],
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  const usage = ["npm run", name, "--", operands, "[valg]"].filter(Boolean).join(" ");
  const lines = rows.map(([option, what]) => `  ${option.padEnd(width)}  ${what}`);
  return [`Brug: ${usage}`, "", `${help}.`, "", ...lines].join("\n");
}
