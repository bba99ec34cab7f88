/** A file of minutes and what is known of it; and one that could not be read. */
import { createHash } from "node:crypto";
import { basename, dirname, join, relative, sep } from "node:path";
import type { UnreadFile } from "../../contract/indexed-item.ts";
import type { SourceFacts, SourceFile } from "../../contract/source.ts";
import { maskCivilNumbers, maskPath } from "../../danish/numbers/civil-number.ts";
import { factsOf } from "./source-file.ts";
import { codeOf, reasonOf } from "./unreadable.ts";

/**
 * `path` is absolute, `shown` as the user would write it, but for civil registration numbers in names. `root` is the folder that was asked for and
 * `origin` the file itself, as hashes: no path of the machine is indexed. `folder` is the file's below
 * the root, or the root's own name.
 */
export type MinutesFile = {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
  readonly folder: string;
  readonly root: string;
  readonly origin: string;
  readonly facts: SourceFacts;
  readonly examples: boolean;
};

/**
 * Something that could not be read, as the user would write it, and why, in Danish; `unread` is null
 * where what was asked for is not there at all.
 */
export type Failure = {
  readonly file: string;
  readonly reason: string;
  readonly unread: UnreadFile | null;
};

/** `path` and `root` are paths. */
export type Place = { readonly path: string; readonly shown: string; readonly root: string };

/** What a folder's files have in common is told once: there may be ten thousand of them. */
export function filesOf(place: Place, source: SourceFile): (name: string) => MinutesFile {
  const folder = maskPath(folderOf(place));
  const root = hashOf(place.root);
  const examples = !!source.examples;
  return (name) => {
    const { path, shown } = placeBelow(place, name);
    const facts = factsOf(source, name);
    return {
      path,
      shown: maskPath(shown),
      name,
      folder,
      root,
      origin: hashOf(path),
      facts,
      examples,
    };
  };
}

function folderOf({ path, root }: Place): string {
  const inner = relative(root, path).replaceAll(sep, "/");
  return inner === "" || inner.startsWith("..") ? basename(root) : inner;
}

export function placeBelow({ path, shown, root }: Place, name: string): Place {
  return { path: join(path, name), shown: join(shown, name), root };
}

export function placeFailure({ path, shown, root }: Place, error: unknown): Failure {
  const folder = { path: dirname(path), shown: dirname(shown), root };
  return toFailure(filesOf(folder, {})(basename(path)), error);
}

/** A file that could not be read, with its reason in Danish. */
export function toFailure(of: MinutesFile, error: unknown): Failure {
  const { shown, name, folder, root, origin, facts } = of;
  const municipality = facts.municipality ?? null;
  const unread = {
    file: maskCivilNumbers(name),
    folder,
    municipality,
    code: codeOf(error),
    root,
    origin,
  };
  return { file: shown, reason: maskCivilNumbers(reasonOf(error)), unread };
}

/** A path as it is known in the index, where none of the machine may stand. */
export function hashOf(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 32);
}
