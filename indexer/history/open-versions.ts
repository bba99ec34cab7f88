/** The versions of one folder's files, for a program that writes the files itself. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileHistory } from "./file-version.ts";
import { hashOfBytes, keepCopy, noteVersions, readHistories } from "./history-folder.ts";

type Versions = {
  /** Before the file is written over: what nobody noted of it is kept, under its own date. */
  readonly keepOld: (file: string) => Promise<void>;
  /** After it is written. */
  readonly note: (file: string, bytes: Uint8Array, at: Date) => Promise<void>;
};

/** Nothing is read or made on the disk before it is needed. */
export function openVersions(folder: string): Versions {
  let reading: Promise<Map<string, FileHistory>> | null = null;
  const known = () => {
    reading ??= readHistories(folder).then((histories) => new Map(histories));
    return reading;
  };
  async function note(file: string, bytes: Uint8Array, at: Date): Promise<void> {
    const histories = await known();
    const before = histories.get(file) ?? [];
    const version = { at: at.toISOString(), hash: hashOfBytes(bytes) };
    if (before.at(-1)?.hash === version.hash) return;
    await keepCopy(folder, version.hash, bytes);
    await noteVersions(folder, [{ file, ...version }]);
    histories.set(file, [...before, version]);
  }
  return {
    note,
    async keepOld(file) {
      const path = join(folder, file);
      const bytes = await readFile(path).catch(() => null);
      if (bytes !== null) await note(file, bytes, (await stat(path)).mtime);
    },
  };
}
