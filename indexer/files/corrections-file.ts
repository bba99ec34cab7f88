/** `corrections.json`: what an operator knows better than the parser, entry by entry. */
import { join } from "node:path";
import { z } from "zod";
import { Correction, correctable, correctableFields } from "../../contract/correction.ts";
import { correctionsFileName } from "./operator-files.ts";
import { readJsonList } from "./read-json.ts";
import { reasonOf } from "./unreadable.ts";

/**
 * `shown` is the file as the operator would write it. An entry that cannot be used is a fault, told with its
 * number; the others count. `whole` false where something of it could not be read at all.
 */
export type CorrectionsFile = {
  readonly shown: string;
  readonly entries: readonly NumberedCorrection[];
  readonly faults: readonly string[];
  readonly whole: boolean;
};

/** `nth` counts the file's entries from 1. */
type NumberedCorrection = { readonly nth: number; readonly correction: Correction };

/** Null where the folder has none. `topics` are the ids of the themes that there are. Never throws. */
export async function readCorrections(
  folder: string,
  topics: ReadonlySet<string>,
): Promise<CorrectionsFile | null> {
  const shown = join(folder, correctionsFileName);
  try {
    const { entries, fault } = await readJsonList(shown);
    const checked = checkEntries(entries, topics);
    const isWhole = fault === null && entries.every((entry) => !(entry instanceof SyntaxError));
    const faults = fault === null ? checked.faults : [fault, ...checked.faults];
    return { shown, entries: checked.entries, faults, whole: isWhole };
  } catch (error) {
    if (isAbsent(error)) return null;
    return { shown, entries: [], faults: [reasonOf(error)], whole: false };
  }
}

function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "ENOTDIR";
}

export const faultOf = (nth: number, reason: string) => `rettelse ${nth}: ${reason}`;

function checkEntries(read: readonly unknown[], topics: ReadonlySet<string>) {
  const entries: NumberedCorrection[] = [];
  const faults: string[] = [];
  for (const [at, one] of read.entries()) {
    const checked = checkEntry(one, topics);
    if (typeof checked === "string") faults.push(faultOf(at + 1, checked));
    else if (entries.some(({ correction }) => isSameFact(correction, checked)))
      faults.push(faultOf(at + 1, `»${checked.field}« på ${checked.item} er rettet før i filen`));
    else entries.push({ nth: at + 1, correction: checked });
  }
  return { entries, faults };
}

export function isSameFact(one: Correction, other: Correction): boolean {
  return one.item === other.item && one.field === other.field;
}

/** What is wrong is told to whoever wrote the file. */
const inDanish = { error: z.locales.da().localeError };

const Fields = z.looseObject({ field: z.string() });

/** A sentence where it cannot be used. */
function checkEntry(entry: unknown, topics: ReadonlySet<string>): Correction | string {
  if (entry instanceof SyntaxError) return `er ikke gyldig JSON (${entry.message})`;
  const { data } = Fields.safeParse(entry);
  const known = correctableFields.join(", ");
  if (data && !(correctableFields as readonly string[]).includes(data.field))
    return `feltet »${data.field}« kan ikke rettes; det kan ${known}`;
  const parsed = Correction.safeParse(entry, inDanish);
  if (!parsed.success) return `skal have item, field, value og why (${issuesOf(parsed.error)})`;
  const { field } = parsed.data;
  const value = correctable[field].safeParse(parsed.data.value, inDanish);
  if (!value.success) return `værdien passer ikke til feltet »${field}« (${issuesOf(value.error)})`;
  const unknown = unknownTopics(field, value.data, topics);
  if (unknown.length > 0) return `emnet »${unknown.join("«, »")}« findes ikke`;
  return { ...parsed.data, value: value.data };
}

function unknownTopics(field: string, value: unknown, topics: ReadonlySet<string>): string[] {
  if (field !== "topics" && field !== "mentions") return [];
  return z
    .array(z.string())
    .parse(value)
    .filter((id) => !topics.has(id));
}

function issuesOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
