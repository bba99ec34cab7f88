/** Files of judgements, read from disk: queries (docs/contract.md) and facts. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { Judgements } from "../../contract/judgement.ts";

const danish = { error: z.locales.da().localeError };

/** @throws Error naming the file and every fault in it, in Danish */
export function readJudgements(file: string): Judgements {
  return readJudged(file, Judgements);
}

/** What a file of judgements holds, by its schema. @throws Error as `readJudgements` does */
export function readJudged<Held>(file: string, schema: z.ZodType<Held>): Held {
  const { success, data, error } = schema.safeParse(parseJson(file, readText(file)), danish);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `  ${toPlace(path)}: ${message}`);
  throw new Error([`Bedømmelserne i ${file} kan ikke bruges:`, ...faults].join("\n"));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new Error(`${file}: ${reasons[code] ?? `kan ikke læses (${code})`}.`, { cause });
  }
}

const reasons: Record<string, string> = {
  ENOENT: "findes ikke",
  EACCES: "må ikke læses af denne bruger",
  EISDIR: "er en mappe, ikke en fil med bedømmelser",
};

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} er ikke JSON: ${reason}.`, { cause });
  }
}

/** "queries[3].relevant[0].grade" */
function toPlace(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return steps.join("").replace(/^\./, "") || "filen";
}
