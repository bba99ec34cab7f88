/** `_source.json` beside the meetings of a site: whose they are and where they were published. */
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { SourceFile } from "../../contract/source.ts";
import { readJson } from "../files/read-json.ts";
import { writeWhole } from "../files/write-whole.ts";
import { HarvestError } from "./site/harvest-error.ts";
import type { Site } from "./site/site.ts";

/**
 * What an operator has written stays; a municipality that is given now replaces the one from before.
 * `pages` are the addresses of the meetings' own pages by file name.
 */
function toSourceFile(
  before: SourceFile,
  { origin, municipality }: Site,
  pages: ReadonlyMap<string, string>,
): SourceFile {
  const listed = [...pages].map(([file, url]) => [file, { url, ...before.files?.[file] }] as const);
  const files = Object.entries({ ...before.files, ...Object.fromEntries(listed) });
  return {
    url: `${origin}/`,
    ...before,
    ...(municipality === null ? {} : { municipality }),
    // In order, so that the same archive always gives the same file.
    ...(files.length === 0 ? {} : { files: Object.fromEntries(files.sort(byName)) }),
  };
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

async function readSourceFile(path: string): Promise<SourceFile> {
  try {
    return SourceFile.parse(await readJson(path));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw new HarvestError("own-files", path, { cause });
  }
}

/** @throws HarvestError when the file that is there is not one: it is never written over then */
export async function writeSourceFile(
  folder: string,
  site: Site,
  pages: ReadonlyMap<string, string>,
): Promise<void> {
  const path = join(folder, "_source.json");
  const before = await readSourceFile(path);
  const after = toSourceFile(before, site, pages);
  if (isDeepStrictEqual(before, after)) return;
  await writeWhole(path, `${JSON.stringify(after, null, 2)}\n`);
}
