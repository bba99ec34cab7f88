/** `_source.json`: what an operator knows about the files of a folder. */
import { join } from "node:path";
import { type SourceFacts, SourceFile } from "../../contract/source.ts";
import { linksOutside } from "./links-outside.ts";
import { maskFacts } from "./mask-facts.ts";
import { readJson } from "./read-json.ts";
import { Unreadable } from "./unreadable.ts";

export const sourceFileName = "_source.json";

/**
 * The folder's own `_source.json`, which lies in the folder `root`, `{}` when there is none; those of folders above do not count.
 * @throws Unreadable when it is there, but is not what it should be
 */
export async function readSourceFile(folder: string, root: string): Promise<SourceFile> {
  const path = join(folder, sourceFileName);
  if ((await linksOutside(root, [path])).size > 0)
    throw new Unreadable("er et link ud af mappen med referater og er ikke brugt");
  try {
    return SourceFile.parse(await readJson(path));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw new Unreadable("har ikke den form, som README beskriver, og er ikke brugt", { cause });
  }
}

/** What is said of one file: of it alone first, then of the whole folder. */
export function factsOf(source: SourceFile, name: string): SourceFacts {
  const { examples, files, ...ofAll } = source;
  // Some systems keep file names with decomposed letters.
  return maskFacts({ ...ofAll, ...files?.[name.normalize("NFC")] });
}
