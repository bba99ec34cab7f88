/** The files of minutes under folders. */
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { SourceFile } from "../../contract/source.ts";
import { linksOutside } from "./links-outside.ts";
import {
  type Failure,
  filesOf,
  hashOf,
  type MinutesFile,
  type Place,
  placeBelow,
  placeFailure,
} from "./minutes-file.ts";
import { operatorFiles } from "./operator-files.ts";
import { readSourceFile, sourceFileName } from "./source-file.ts";
import { reasonOf, Unreadable } from "./unreadable.ts";

/** `roots` are the folders that were asked for; `whole` when everything in them could be listed. */
export type Listing = {
  readonly files: readonly MinutesFile[];
  readonly failures: readonly Failure[];
  readonly roots: readonly string[];
  readonly whole: boolean;
};

type Listed =
  | { readonly kind: "root"; readonly root: string }
  | { readonly kind: "file"; readonly file: MinutesFile }
  | {
      readonly kind: "failure";
      readonly of: "path" | "folder" | "source";
      readonly failure: Failure;
    };

/** The given files and those under the given folders, each once, in order; never throws. */
export async function listMinutes(paths: readonly string[]): Promise<Listing> {
  const listed: Listed[] = [];
  for (const path of paths) for await (const one of listPath(path)) listed.push(one);
  const files = listed.flatMap((one) => (one.kind === "file" ? [one.file] : []));
  return {
    files: [...new Map(files.map((file) => [file.path, file])).values()],
    failures: listed.flatMap((one) => (one.kind === "failure" ? [one.failure] : [])),
    roots: listed.flatMap((one) => (one.kind === "root" ? [one.root] : [])),
    whole: !listed.some((one) => one.kind === "failure" && one.of === "folder"),
  };
}

async function* listPath(shown: string): AsyncGenerator<Listed> {
  try {
    const path = await realpath(shown);
    if ((await stat(path)).isDirectory()) {
      yield { kind: "root", root: hashOf(path) };
      yield* listFolder({ path, shown, root: path });
    } else if (operatorFiles.has(basename(path))) yield operatorFailure(shown);
    else {
      const folder = { path: dirname(path), shown: dirname(shown), root: dirname(path) };
      yield* listFiles(folder, [basename(path)]);
    }
  } catch (error) {
    const failure = { file: shown, reason: reasonOf(error), unread: null };
    yield { kind: "failure", of: "path", failure };
  }
}

/**
 * Names with a dot or a low line before them are not minutes: `_source.json`, the attachments of a
 * harvest, files half written; nor is a file of corrections or takedowns.
 * Links are read as the files they lead to, as far as these lie in the root; one that leads to a folder is told, so that none go in rings.
 */
async function* listFolder(folder: Place): AsyncGenerator<Listed> {
  try {
    const all = await readdir(folder.path, { withFileTypes: true });
    const visible = all.filter(({ name }) => !/^[._]/.test(name));
    const names = (kept: typeof all) => kept.map(({ name }) => name).sort();
    const entries = visible.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const [own, files] = parted(names(entries), (name) => operatorFiles.has(name));
    if (folder.path !== folder.root)
      for (const name of own) yield operatorFailure(join(folder.shown, name));
    const links = names(visible.filter((entry) => entry.isSymbolicLink()));
    const outside = await linksOutside(
      folder.root,
      links.map((name) => join(folder.path, name)),
    );
    for (const path of outside) yield leadsOut(placeBelow(folder, basename(path)));
    yield* listFiles(
      folder,
      files.filter((name) => !outside.has(join(folder.path, name))),
    );
    for (const name of names(visible.filter((entry) => entry.isDirectory()))) {
      yield* listFolder(placeBelow(folder, name));
    }
  } catch (error) {
    yield { kind: "failure", of: "folder", failure: placeFailure(folder, error) };
  }
}

function leadsOut(place: Place): Listed {
  const reason = "er et link ud af mappen med referater og er ikke læst";
  const failure = placeFailure(place, new Unreadable(reason, { code: "link-outside" }));
  return { kind: "failure", of: "path", failure };
}

async function* listFiles(folder: Place, names: readonly string[]): AsyncGenerator<Listed> {
  let source: SourceFile = {};
  try {
    source = await readSourceFile(folder.path, folder.root);
  } catch (error) {
    const failure = placeFailure(placeBelow(folder, sourceFileName), error);
    yield { kind: "failure", of: "source", failure };
  }
  const toFile = filesOf(folder, source);
  for (const name of names) yield { kind: "file", file: toFile(name) };
}

/** Beside the folders that are asked for, nobody would read them. */
function operatorFailure(file: string): Listed {
  const what = operatorFiles.get(basename(file)) ?? "";
  const reason = `rummer ${what} og ingen referater; ${what} læses kun øverst i referatmappen`;
  return { kind: "failure", of: "path", failure: { file, reason, unread: null } };
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
