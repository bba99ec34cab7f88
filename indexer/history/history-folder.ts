/**
 * `_history` beside the files of a folder: when each file came, and what it held before. It lies among the minutes,
 * so that it outlives every index and every folder of state.
 */
import { createHash } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { makeFolder } from "../../engine/process/make-folder.ts";
import { writeWhole } from "../files/write-whole.ts";
import { type FileHistory, FileVersion } from "./file-version.ts";

/** Its low line keeps it from being read as minutes. */
export const historyName = "_history";

/** A file as it is now: what is in the journal of it, and what must be added to that. */
export type Noted = FileVersion & { readonly file: string };

const Line = FileVersion.extend({ file: z.string() });

const journalIn = (folder: string) => join(folder, historyName, "versions.jsonl");
const copyIn = (folder: string, hash: string) => join(folder, historyName, `${hash}.gz`);

export const hashOfBytes = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** By file name; none where nothing was ever noted. A line that a kill has torn counts for nothing. */
export async function readHistories(folder: string): Promise<ReadonlyMap<string, FileHistory>> {
  const text = await readFile(journalIn(folder), "utf8").catch(() => "");
  const histories = new Map<string, FileVersion[]>();
  for (const { file, at, hash } of text.split("\n").flatMap(parseLine)) {
    const known = histories.get(file) ?? [];
    // Two programs may have noted the same version.
    if (known.at(-1)?.hash !== hash) histories.set(file, [...known, { at, hash }]);
  }
  return histories;
}

function parseLine(line: string): Noted[] {
  try {
    return line === "" ? [] : [Line.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/** Each line begins with its line break, so that the one after a torn line is whole. @throws what the disk refuses */
export async function noteVersions(folder: string, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return;
  await makeFolder(join(folder, historyName));
  const lines = noted.map(({ file, at, hash }) => `\n${JSON.stringify({ file, at, hash })}`);
  await appendFile(journalIn(folder), lines.join(""));
}

/** Larger files are kept once: what they held before is not known then. */
const largestCopy = 50_000_000;
const quickly = { level: 1 };

/** @throws what the disk refuses */
export async function keepCopy(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length > largestCopy) return;
  await writeWhole(copyIn(folder, hash), await promisify(gzip)(bytes, quickly));
}

/** Null where there is none, or where it is not what it was. */
export async function readCopy(folder: string, hash: string): Promise<Uint8Array | null> {
  try {
    const bytes = await promisify(gunzip)(await readFile(copyIn(folder, hash)));
    return hashOfBytes(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
}
