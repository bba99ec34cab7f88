/** `_source.json` beside the meetings of a site: whose they are and where they were published. */
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type SourceFacts, SourceFile } from "../../contract/source.ts";
import { readJson } from "../files/read-json.ts";
import { writeWhole } from "../files/write-whole.ts";
import { HarvestError } from "./site/harvest-error.ts";
import type { Site } from "./site/site.ts";

/** By file name what the site no longer has, with the time when that was seen first, and what it has again. */
export type Presence = {
  readonly gone: readonly string[];
  readonly back: readonly string[];
  readonly at: string;
};

const unsaid: Presence = { gone: [], back: [], at: "" };

/**
 * What an operator has written stays; a municipality that is given now replaces the one from before.
 * `pages` are the addresses of the meetings' own pages by file name.
 */
function toSourceFile(
  before: SourceFile,
  { origin, municipality }: Site,
  pages: ReadonlyMap<string, string>,
  { gone, back, at }: Presence = unsaid,
): SourceFile {
  const listed = [...pages].map(([file, url]) => [file, { url, ...before.files?.[file] }] as const);
  const known = new Map([...Object.entries(before.files ?? {}), ...listed]);
  for (const file of gone) known.set(file, { gone: at, ...known.get(file) });
  for (const file of back) known.set(file, withoutGone(known.get(file) ?? {}));
  const files = [...known].filter(([, facts]) => Object.keys(facts).length > 0);
  return {
    url: `${origin}/`,
    ...before,
    ...(municipality === null ? {} : { municipality }),
    // In order, so that the same archive always gives the same file.
    ...(files.length === 0 ? {} : { files: Object.fromEntries(files.sort(byName)) }),
  };
}

function withoutGone({ gone: _, ...facts }: SourceFacts): SourceFacts {
  return facts;
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
  presence: Presence = unsaid,
): Promise<void> {
  const path = join(folder, "_source.json");
  const before = await readSourceFile(path);
  const after = toSourceFile(before, site, pages, presence);
  if (isDeepStrictEqual(before, after)) return;
  await writeWhole(path, `${JSON.stringify(after, null, 2)}\n`);
}
