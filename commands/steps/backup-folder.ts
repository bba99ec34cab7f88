/** A backup: the minutes folder, what of VAR cannot be made again, and a manifest that tells whether it is whole. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { cp, mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { writeWhole } from "../../indexer/files/write-whole.ts";
import { keyFileName } from "../../indexer/takedown/key-file.ts";
import { ArchivePrint } from "./archive-print.ts";

/** Of VAR: all else there is made again from the minutes. */
const kept = [keyFileName, "harvest"];

const Manifest = z.object({
  kind: z.literal("referatsoeg-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  files: z.record(z.string(), z.string()),
  archive: ArchivePrint,
});
type BackupManifest = z.infer<typeof Manifest>;

/** A link inside the folder leads to the copy's own file, not back to where it was copied from. */
const copied = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true } as const;

type Places = { readonly minutes: string; readonly varDir: string };

/** @throws Error with a Danish sentence where the folder lies in what is copied, or holds something else */
export async function writeBackup(
  folder: string,
  { minutes, varDir }: Places,
  archive: ArchivePrint,
): Promise<BackupManifest> {
  for (const source of [minutes, varDir])
    if (isInside(folder, source))
      throw new Error(`${folder} ligger i ${source}, som skal kopieres.`);
  await expectEmpty(folder);
  await cp(minutes, join(folder, "minutes"), copied);
  await mkdir(join(folder, "state"), { recursive: true });
  for (const name of kept)
    if (await exists(join(varDir, name)))
      await cp(join(varDir, name), join(folder, "state", name), { recursive: true });
  const files = await hashesIn(folder);
  const head = { kind: "referatsoeg-backup", version: 1 } as const;
  const manifest = { ...head, madeAt: new Date().toISOString(), files, archive };
  await writeWhole(join(folder, manifestName), JSON.stringify(manifest, null, 1));
  return manifest;
}

/** @throws Error with a Danish sentence where the backup is not whole, or something would be written over */
export async function restoreBackup(
  folder: string,
  { minutes, varDir }: Places,
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const hashes = await hashesIn(folder);
  const names = new Set([...Object.keys(manifest.files), ...Object.keys(hashes)]);
  const spoilt = [...names].filter((name) => manifest.files[name] !== hashes[name]);
  if (spoilt.length > 0)
    throw new Error(
      `Sikkerhedskopien er ikke hel: ${spoilt.slice(0, 5).join(", ")} er ændret, mangler eller hører ikke til.`,
    );
  await expectEmpty(minutes);
  for (const name of kept)
    if (await exists(join(varDir, name)))
      throw new Error(
        `${join(varDir, name)} findes allerede. Gendan til et andet VAR, eller flyt den.`,
      );
  await cp(join(folder, "minutes"), minutes, copied);
  await cp(join(folder, "state"), varDir, { recursive: true });
  return manifest;
}

const manifestName = "manifest.json";

async function readManifest(folder: string): Promise<BackupManifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, manifestName), "utf8")));
  } catch (cause) {
    throw new Error(`${folder} er ingen sikkerhedskopi, som »npm run backup« har skrevet.`, {
      cause,
    });
  }
}

/** By path, with "/" between its parts. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hashes: [string, string][] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    if (!entry.isFile() || name === manifestName) continue;
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    hashes.push([name, hash.digest("hex")]);
  }
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function expectEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length > 0) throw new Error(`${folder} er ikke tom. Vælg en tom eller ny mappe.`);
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

function isInside(folder: string, other: string): boolean {
  const way = relative(resolve(other), resolve(folder));
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
}
