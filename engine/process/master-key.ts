/** The master key of the engine that runs from VAR: made once, readable by its owner only. */
import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The key kept in `varDir` (which must exist), made when there is none. */
export async function readMasterKey(varDir: string): Promise<string> {
  const file = join(varDir, "engine.key");
  await makeKey(file);
  return (await readFile(file, "utf8")).trim();
}

/** A link never replaces a file: of two starters at once, both end up reading the first one's key. */
async function makeKey(file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isExisting(error)) throw error;
  } finally {
    await rm(draft);
  }
}

const isExisting = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "EEXIST";
