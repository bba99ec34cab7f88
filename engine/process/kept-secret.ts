/** Secrets in VAR: made once, readable by their owner only. */
import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";

/** What is kept in `file` (whose folder must exist); `make` gives it where there is none. */
export async function keptSecret(
  file: string,
  make: () => string = () => randomBytes(32).toString("base64url"),
): Promise<string> {
  await keep(file, make());
  return (await readFile(file, "utf8")).trim();
}

/** A link never replaces a file: of two starters at once, both end up reading the first one's secret. */
async function keep(file: string, secret: string): Promise<void> {
  // Of each starter's own: two may be in one process, and processes of two containers bear the same number.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, secret, { mode: 0o600 });
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
