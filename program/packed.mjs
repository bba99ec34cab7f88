/**
 * Programs packed into few files: loading hundreds of sources one by one, and taking the types out of each, takes
 * longer than most commands do. Plain JavaScript, because it runs before anything knows TypeScript.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { threadId } from "node:worker_threads";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const usualFolder = join(root, "node_modules", ".cache", "referatsoeg", "programs");

/** What the packing itself is made of counts as a source. */
const ownSources = ["program/packed.mjs", "tsconfig.json"];

/**
 * The file to import for a program of the project's, packed if it is not, or if any of its sources has changed;
 * null where it cannot be, as where nothing may be written.
 * @param {string} entry its first file, from the project's folder
 */
export async function packedProgram(entry, folder = usualFolder) {
  const name = entry.replaceAll(/[^a-z]+/g, "-");
  try {
    return readPacked(join(folder, `${name}.json`)) ?? (await pack(entry, name, folder));
  } catch {
    return null;
  }
}

/** Null where it is missing, damaged, or of other sources. */
function readPacked(note) {
  try {
    const { at, sources, sourcesHash, files, filesHash, first } = JSON.parse(
      readFileSync(note, "utf8"),
    );
    if (at !== root) return null;
    if (hashOf(sources.map((source) => join(root, source))) !== sourcesHash) return null;
    return hashOf(files) === filesHash ? first : null;
  } catch {
    return null;
  }
}

/** In a folder of its own, which only a whole pack is given its name in: other programs and threads may be packing the same. */
async function pack(entry, name, folder) {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const made = join(folder, `${name}-${process.pid}${threadId}-${Date.now().toString(36)}`);
  try {
    const { metafile } = await build(orderFor(entry, made));
    const sources = [...new Set([...Object.keys(metafile.inputs), ...ownSources])].sort();
    const files = Object.keys(metafile.outputs).map((file) => join(root, file));
    const note = {
      at: root,
      sources,
      sourcesHash: hashOf(sources.map((source) => join(root, source))),
      files,
      filesHash: hashOf(files),
      first: join(made, "first.mjs"),
    };
    writeFileSync(`${made}.json`, JSON.stringify(note));
    renameSync(`${made}.json`, join(folder, `${name}.json`));
    dropOld(folder, name);
    return note.first;
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

/** Packages stay where they are; what is only imported when it is needed stays apart. */
const orderFor = (entry, outdir) => ({
  absWorkingDir: root,
  entryPoints: { first: entry },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "silent",
  plugins: [ownPlaces],
});

/** A source knows where it lies, though it runs from somewhere else. */
const ownPlaces = {
  name: "own-places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(?:ts|tsx|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.")) return null;
      const contents = text
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

function hashOf(files) {
  const sum = createHash("sha256");
  for (const file of files) sum.update(file).update("\0").update(readFileSync(file)).update("\0");
  return sum.digest("hex");
}

const keptMs = 7 * 24 * 3_600_000;

/** A program that runs may still have files of its pack to load. */
function dropOld(folder, name) {
  for (const one of readdirSync(folder)) {
    const [, time = ""] = new RegExp(`^${name}-\\d+-([a-z0-9]+)(?:\\.json)?$`).exec(one) ?? [];
    if (time !== "" && Date.now() - Number.parseInt(time, 36) > keptMs)
      rmSync(join(folder, one), { recursive: true, force: true });
  }
}
