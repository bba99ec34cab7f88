/** What the browser gets: built when it is missing or older than its source. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { inProject } from "../../program/project-root.ts";

export const clientDir = inProject("web", "dist", "client");
export const manifestPath = join(clientDir, ".vite", "manifest.json");

/** All that goes into the pages; what they are built with changes with the lock file. */
const sources = ["web", "contract", "vite.config.ts", "package-lock.json"];

/** @throws what Vite throws when the source cannot be built */
export async function ensurePages(): Promise<void> {
  const built = await changedAt(manifestPath);
  const changed = await Promise.all(sources.map((path) => lastChange(inProject(path))));
  if (Math.max(...changed) <= built) return;
  const { build } = await import("vite"); // only then: it takes half a second to load
  await inProduction(() => build({ root: inProject(), logLevel: "error" }));
}

/** Vite believes NODE_ENV before its own mode: a test run would leave readers a build made for developers. */
async function inProduction(run: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await run();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** The latest change of a file or of anything below a folder, in milliseconds since 1970. */
async function lastChange(path: string): Promise<number> {
  const stats = await stat(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = (await readdir(path)).filter((name) => name !== "dist");
  const changes = await Promise.all(names.map((name) => lastChange(join(path, name))));
  return Math.max(...changes);
}

/** 0 for what is not there: older than anything. */
const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
