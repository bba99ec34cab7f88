/** Where the guard of an engine listens: one name for each folder of state and user. */
import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/**
 * A name that vanishes with the process that owns it (Linux's abstract sockets, Windows' pipes), so
 * that it can serve as a lock; elsewhere a file, which the guard replaces when nobody answers there.
 * @param varDir absolute and without symbolic links
 */
export function guardAddress(varDir: string): string {
  const owner = `${userInfo().username}:${varDir}`;
  const name = `referatsoeg-${createHash("sha256").update(owner).digest("hex").slice(0, 16)}`;
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}
