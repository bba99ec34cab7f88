/** The project's source files, and what they import of each other. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** The TypeScript of a folder and of those in it, by its path in the project. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("dist"))
    .map((name) => join(folder, name));
}

/** From a file, by name, as a type, for its effect, or when it is run: `import x from`, `import("./x.ts")`. */
const importing =
  /^(?:import|export)\s+(type\s+)?[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gms;

type Named = { readonly path: string; readonly typeOnly: boolean };

export function namedIn(text: string): Named[] {
  return [...text.matchAll(importing)].map(([, type, from, effect, later]) => ({
    path: from ?? effect ?? later ?? "",
    typeOnly: type !== undefined,
  }));
}

export const textOf = (file: string) => readFileSync(join(root, file), "utf8");

const readNamed = (file: string) => namedIn(textOf(file));

/** Our own files that it imports, by their paths in the project. */
export function importsOf(file: string): Import[] {
  return readNamed(file)
    .filter(({ path }) => path.startsWith("."))
    .map(({ path, typeOnly }) => ({
      from: file,
      to: relative(root, resolve(root, dirname(file), path)),
      typeOnly,
    }));
}

/** What it imports that is not ours. */
export function packagesOf(file: string): string[] {
  return readNamed(file).flatMap(({ path }) => (path.startsWith(".") ? [] : [path]));
}
