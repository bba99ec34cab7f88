/** `takedowns.json` in a folder of minutes: what must not be published of it. Nothing is, where it cannot be understood. */
import { join } from "node:path";
import { z } from "zod";
import { Takedown } from "../../contract/takedown.ts";
import { takedownsFileName } from "../files/operator-files.ts";
import { readJson } from "../files/read-json.ts";
import { reasonOf, Unreadable } from "../files/unreadable.ts";
import { writeWhole } from "../files/write-whole.ts";
import { readTakedownKey } from "./key-file.ts";
import { keyName } from "./keyed-hash.ts";
import { nothingTaken, type TakedownList } from "./take-down.ts";

/**
 * What the files in these folders take down together; a folder without one takes nothing down.
 * @throws Unreadable naming the file and what is wrong, also where the key that its hashes need is not in VAR
 */
export async function readTakedowns(
  folders: readonly string[],
  varDir: string,
): Promise<TakedownList> {
  const read = await Promise.all(folders.map(readTakedownsIn));
  const entries = read.flat();
  if (entries.length === 0) return nothingTaken;
  const key = await readTakedownKey(varDir);
  if (key === null) throw unusable(`nøglen til den, ${varDir}/takedown.key, findes ikke`);
  if (entries.some((entry) => entry.key !== keyName(key)))
    throw unusable(`den er lavet med en anden nøgle end ${varDir}/takedown.key`);
  return { entries, key };
}

function unusable(because: string): Unreadable {
  const advice = "Hent VAR fra sikkerhedskopien";
  const message = `Listen over det fjernede (${takedownsFileName}) kan ikke bruges, fordi ${because}. Intet nyt offentliggøres, før det er bragt i orden. ${advice}.`;
  return new Unreadable(message, { code: "takedowns-unusable" });
}

/** None where the folder has no such file. @throws Unreadable */
export async function readTakedownsIn(folder: string): Promise<readonly Takedown[]> {
  const file = join(folder, takedownsFileName);
  try {
    return z.array(Takedown).parse(await readJson(file));
  } catch (cause) {
    if (isAbsent(cause)) return [];
    const message = `${file} kan ikke bruges: ${faultOf(cause)}. Intet nyt offentliggøres, før den er rettet.`;
    throw new Unreadable(message, { code: "takedowns-unusable", cause });
  }
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return `den er ikke gyldig JSON (${error.message})`;
  if (!(error instanceof z.ZodError)) return `den ${reasonOf(error)}`;
  const [first] = error.issues;
  const [nth, ...field] = first?.path ?? [];
  if (typeof nth !== "number") return "den skal være en liste: [ … ]";
  return `post ${nth + 1} er ikke, som kommandoen takedown skriver den (${[...field, first?.message].join(" ")})`;
}

function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "ENOTDIR";
}

/** Whole or not at all; a person can read it, and a version control compare it. */
export function writeTakedowns(folder: string, entries: readonly Takedown[]): Promise<void> {
  const file = join(folder, takedownsFileName);
  return writeWhole(file, `${JSON.stringify(entries, null, 2)}\n`);
}
