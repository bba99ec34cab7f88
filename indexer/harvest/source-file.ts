/** `_source.json` beside the meetings of a site: whose they are and where they were published. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { SourceFile } from "../../contract/source.ts";
import { HarvestError } from "./harvest-error.ts";
import type { Site } from "./site.ts";
import { writeWhole } from "./write-whole.ts";

/** What an operator has written stays; a municipality that is given now replaces the one from before. */
export function toSourceFile(before: SourceFile, { origin, municipality }: Site): SourceFile {
  const facts = { url: `${origin}/`, ...before };
  return municipality === null ? facts : { ...facts, municipality };
}

async function readSourceFile(path: string): Promise<SourceFile> {
  try {
    return SourceFile.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw new HarvestError("own-files", path, { cause });
  }
}

/** @throws HarvestError when the file that is there is not one: it is never written over then */
export async function writeSourceFile(folder: string, site: Site): Promise<void> {
  const path = join(folder, "_source.json");
  const before = await readSourceFile(path);
  const after = toSourceFile(before, site);
  if (isDeepStrictEqual(before, after)) return;
  await writeWhole(path, `${JSON.stringify(after, null, 2)}\n`);
}
