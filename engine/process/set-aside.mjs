/**
 * Databases that cannot be read: out of the way, and kept until the next one is. All that the engine holds is
 * made from the minutes, so that a new one begins empty and is filled again.
 *
 * Plain JavaScript, because the guard is.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Beside the database, whichever version it was of: there is never more than one of these. */
const asideEnding = "-beskadiget";
const tryEnding = "-afproeves";

/** @param {string} db */
export const asidePath = (db) => `${db}${asideEnding}`;
const tryPath = (db) => `${db}${tryEnding}`;

/** What was set aside for good; earlier ones go. @param {string} db */
export function setAside(db) {
  putOnTrial(db);
  keepAside(db);
}

/** Out of the way for as long as it takes to see whether an engine starts without it. @param {string} db */
export function putOnTrial(db) {
  rmSync(tryPath(db), { recursive: true, force: true });
  renameSync(db, tryPath(db));
}

/** It was to blame. @param {string} db */
export function keepAside(db) {
  const folder = dirname(db);
  for (const name of readdirSync(folder))
    if (name.endsWith(asideEnding)) rmSync(join(folder, name), { recursive: true, force: true });
  renameSync(tryPath(db), asidePath(db));
}

/** It was not to blame. @param {string} db */
export function putBack(db) {
  if (!existsSync(tryPath(db))) return;
  rmSync(db, { recursive: true, force: true });
  renameSync(tryPath(db), db);
}

/** What a guard that was killed in the middle of a trial left. @param {string} db */
export function endTrial(db) {
  if (!existsSync(tryPath(db))) return;
  if (existsSync(db)) keepAside(db);
  else putBack(db);
}

/**
 * What is plainly wrong with its files, in Danish, as the end of a sentence that begins with "fordi"; null where
 * nothing is seen, which does not say that all is well.
 * @param {string} db
 */
export function faultOf(db) {
  if (!existsSync(db)) return null;
  try {
    if (!statSync(db).isDirectory()) return `${basename(db)} er en fil og ingen mappe`;
    return versionFault(db) ?? storesOf(db).map(storeFault).find(Boolean) ?? null;
  } catch (error) {
    return `den ikke kan læses (${error.code ?? error.message})`;
  }
}

/** "meilisearch-1.21.0" holds what version 1.21.0 wrote, and says so. */
function versionFault(db) {
  const names = readdirSync(db);
  if (names.length === 0) return null;
  if (!names.includes("VERSION")) return "det ikke fremgår, hvilken version den er af";
  const written = readFileSync(join(db, "VERSION"), "utf8").trim();
  const [, version] = /-(\d+\.\d+\.\d+)$/.exec(db) ?? [];
  if (version === undefined || version === written) return null;
  return `den er af en anden version (${/^[\d.]{1,20}$/.test(written) ? written : "ukendt"})`;
}

function storesOf(db) {
  const indexes = join(db, "indexes");
  const each = existsSync(indexes) ? readdirSync(indexes) : [];
  return ["auth", "tasks", ...each.map((name) => join("indexes", name))].map((name) => ({
    name,
    file: join(db, name, "data.mdb"),
  }));
}

/** LMDB: two meta pages, each with this number behind the 16 bytes of its head (lmdb/mdb.c, MDB_MAGIC). */
const magic = 0xbeefc0de;
const pageSize = 4_096;

function storeFault({ name, file }) {
  if (!existsSync(file)) return `filen ${name}/data.mdb mangler`;
  const head = Buffer.alloc(2 * pageSize);
  const from = openSync(file, "r");
  try {
    const read = readSync(from, head, 0, head.length, 0);
    const isSound = [16, pageSize + 16].some((at) => head.readUInt32LE(at) === magic);
    return read === head.length && isSound ? null : `filen ${name}/data.mdb er beskadiget`;
  } finally {
    closeSync(from);
  }
}
