/** Names that processes on this machine meet at: whoever listens there owns what the name stands for. */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/**
 * A name for one purpose, folder of state and user. On Linux and Windows it vanishes with the process
 * that owns it, whichever way that ends; elsewhere it is a file, see `dial`.
 * @param varDir absolute, and the same path for all who are to meet
 */
export function localAddress(purpose: string, varDir: string): string {
  const owner = `${purpose}:${userInfo().username}:${varDir}`;
  const name = `referatsoeg-${createHash("sha256").update(owner).digest("hex").slice(0, 16)}`;
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** A connection to the name's owner; null when it has none. A file that an owner left is removed then. */
export function dial(address: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(socket));
    // Later errors end in "close" too, which is what counts then.
    socket.on("error", () => {
      if (address.endsWith(".sock")) rmSync(address, { force: true });
      resolve(null);
    });
  });
}
