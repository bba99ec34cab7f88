/** What a file exports is for others: what no other file imports is its own. */
import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { root, sources, textOf } from "./support/sources.ts";

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$|var$|data$)/.test(entry.name))
  .map(({ name }) => name);

const exported =
  /^export (?:declare )?(?:async )?(?:function\*?|const|let|type|interface|class) (\w+)/gm;
/** By name, whole (`* as all`), when it is run, or as a program's first file, by its path in the project. */
const imported =
  /^(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*(?: as \w+)?)\s+from\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)|\bloadProgram\("([^"]+)"\)/gm;

const exportsOf = (text: string) => [...text.matchAll(exported)].map(([, name = ""]) => name);

type Use = { readonly path: string; readonly names: readonly string[] | "all" };

function usesIn(text: string): Use[] {
  return [...text.matchAll(imported)].map(([, names, path, later, first]) => ({
    path: path ?? later ?? join(root, first ?? ""),
    names: names?.split(",").map(nameOf) ?? "all",
  }));
}

/** "type Line" and "Line as Row" are Line. */
const nameOf = (one: string) =>
  one
    .trim()
    .replace(/^type /, "")
    .split(" as ")[0] ?? "";

/** Plain scripts start threads before there is TypeScript. */
const scripts = () =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".mjs") && !/(?:^|\/)(?:dist|node_modules)\//.test(name))
      .map((name) => join(folder, name)),
  );

test.each([
  ['import { a, type B, c as d } from "./x.ts";', ["a", "B", "c"]],
  ['import {\n  a,\n  b,\n} from "./x.ts";', ["a", "b", ""]],
  ['export { a } from "./x.ts";', ["a"]],
  ['import * as x from "./x.ts";', "all"],
  ['const a = () => import("./x.ts");', "all"],
])("a use is seen: %s", (line, names) => {
  expect(usesIn(`${line}\n`)).toEqual([{ path: "./x.ts", names }]);
});

test("a program's first file is used by whoever loads it", () => {
  const [use] = usesIn('await loadProgram("commands/words.ts");');
  expect(use).toEqual({ path: join(root, "commands/words.ts"), names: "all" });
});

test("every kind of export is seen", () => {
  const text = "export const a = 1;\nexport async function b() {}\nexport function* c() {}\n";
  expect(exportsOf(`${text}export type D = 1;\nexport class E {}`)).toEqual([..."abcDE"]);
});

/** Tests and what they are set up by are started by name; what they hold may be an example of exports. */
const isImported = (file: string) =>
  !file.endsWith(".test.ts") &&
  !file.endsWith(".test.tsx") &&
  !textOf("vitest.config.ts").includes(file);

test("nothing is exported that no other file imports", () => {
  const files = folders.flatMap(sources);
  const used = new Map<string, Set<string>>();
  for (const file of [...files, ...scripts()])
    for (const { path, names } of usesIn(textOf(file))) {
      const target = relative(root, resolve(root, dirname(file), path));
      const known = used.get(target) ?? new Set();
      used.set(target, new Set([...known, ...(names === "all" ? ["all"] : names)]));
    }
  const unused = files.filter(isImported).flatMap((file) => {
    const names = used.get(file) ?? new Set<string>();
    const own = names.has("all") ? [] : exportsOf(textOf(file));
    return own.filter((name) => !names.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(unused).toEqual([]);
});
