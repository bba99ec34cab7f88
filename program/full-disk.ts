/** What an operator is told when a disk is full: which folder, how much there is, and how much is needed. */
import { readdirSync, statfsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folders that a command writes to, as the environment names them. */
type Folders = { readonly VAR: string; readonly MINUTES: string };

/**
 * One Danish sentence. The folder is the one that the error names, else the fuller one of those that are written in:
 * neither the engine nor a write to an open file names any.
 */
export function describeFullDisk(error: unknown, folders: Folders): string {
  const folder = folderIn(error) ?? fullerOf(resolve(folders.VAR), resolve(folders.MINUTES));
  const isState = `${folder}/`.startsWith(`${resolve(folders.VAR)}/`);
  const needed = isState ? neededForIndex(folders.MINUTES) : leastMinutes;
  return (
    `Disken er fuld: i mappen ${folder} er der ${freeIn(folder)} ledig, og der skal bruges omkring ` +
    `${megabytes(needed)}. Intet er gået tabt; frigør plads, og kør kommandoen igen.`
  );
}

/** Measured: an index takes four to five times its minutes, beside the old one when it is built anew. */
const timesMinutes = 10;
/** The engine's own program, and its files before there is anything in them. */
const leastState = 160_000_000;
const leastMinutes = 100_000_000;

function neededForIndex(minutes: string): number {
  return leastState + timesMinutes * bytesIn(minutes);
}

function bytesIn(path: string): number {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) return stats.size;
    return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
  } catch {
    return 0;
  }
}

/** Of a copy the folder that it was to lie in, not the one that it was taken from. */
function folderIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("dest" in error && typeof error.dest === "string") return dirname(resolve(error.dest));
  if ("path" in error && typeof error.path === "string") return dirname(resolve(error.path));
  return folderIn(error.cause);
}

function freeIn(folder: string): string {
  const bytes = freeBytesIn(folder);
  return bytes === null ? "for lidt" : megabytes(bytes);
}

/** On the disk that the folder lies on, or will lie on; null where nothing tells. */
function freeBytesIn(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return dirname(folder) === folder ? null : freeBytesIn(dirname(folder));
  }
}

/** The first where both lie on one disk. */
function fullerOf(one: string, other: string): string {
  return (freeBytesIn(other) ?? 0) < (freeBytesIn(one) ?? 0) ? other : one;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString("da-DK")} MB`;
}
