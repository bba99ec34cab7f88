import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const tops = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$|^var$/.test(entry.name))
  .map(({ name }) => name);

const files = [
  ...tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((name) =>
      join(top, name),
    ),
  ),
  ...readdirSync(root),
];
const names = new Set([...files, ...files.map((file) => basename(file))]);

const written = files.filter((file) => /\.(tsx?|mjs|md)$/.test(file) && !file.startsWith("test/"));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
/** Comments of the code, and all of a document. */
const proseOf = (file: string) =>
  file.endsWith(".md")
    ? textOf(file)
    : (textOf(file).match(/\/\*\*.*?\*\/|\/\/.*$/gms) ?? []).join("\n");

test("files that comments and documents name are there", () => {
  const gone = written.flatMap((file) => {
    const named = proseOf(file).match(/(?<![\w/.*<>-])[a-z][\w/-]*\.(?:tsx?|mjs|md|tsv)\b/g) ?? [];
    return named
      .filter((one) => !names.has(one) && !files.some((file) => file.endsWith(`/${one}`)))
      .map((one) => `${file}: ${one}`);
  });
  expect(gone).toEqual([]);
});
