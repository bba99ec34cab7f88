import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, importsOf, namedIn, packagesOf, root, sources } from "./support/sources.ts";

/** Which of our folders each folder may import from, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  danish: ["contract"],
  engine: ["contract"],
  indexer: ["contract", "danish", "engine"],
  server: ["contract", "danish", "engine", "web"],
  web: ["contract"],
  program: ["contract", "engine"],
  evaluation: ["contract", "danish", "engine", "indexer", "server", "program"],
  bench: ["contract", "danish", "engine", "indexer", "server", "program", "evaluation"],
  commands: [
    "contract",
    "danish",
    "engine",
    "indexer",
    "server",
    "web",
    "program",
    "evaluation",
    "bench",
    "test",
  ],
};

/** What the server may name of web: its door, and each page for its row in server/pages/pages.ts. */
const isServerDoor = (file: string) => /^web\/(server-entry\.tsx|pages\/[a-z-]+\.tsx)$/.test(file);

/** Who may: what makes pages. Paths and addresses stand in the contract, for all who tell them. */
const makesPages = (file: string) => /^server\/(pages\/.+|routes\/pages|app)\.ts$/.test(file);

/** A search as an address is made of plain tables and of the schema's type. */
const searchAddress = "contract/search-address.ts";

const isPlain = (file: string) => file.startsWith("contract/plain/");

const folderOf = (file: string) => file.split("/")[0] ?? "";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** The rooms of the larger folders, as the README's map orders them: `indexer/read  blocks < html`. */
const rooms = new Map(
  [...readme.matchAll(/^([a-z/]+) +([a-z]+(?: < [a-z]+)*)$/gm)].map(([, folder = "", row = ""]) => [
    folder,
    row.split(" < "),
  ]),
);

/** The most source files that stand beside each other; tables of data are none. */
const mostBesideEachOther = 20;

const roomOf = (folder: string, file: string) =>
  file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split("/") : [];

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "dist")
    .map(({ name }) => name);
}

/** Imports from a room into one that stands behind it, or out of a room into what joins the rooms. */
function againstTheOrder(folder: string, order: readonly string[]): Import[] {
  return sources(folder)
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const [room = "", ...inner] = roomOf(folder, from);
      const [target, ...rest] = roomOf(folder, to);
      if (target === undefined || inner.length === 0 || target === room) return false;
      return rest.length === 0 || order.indexOf(target) > order.indexOf(room);
    });
}

/** Every circle of files that import each other, types included, as the files in it; each once. */
function circles(files: readonly string[]): string[][] {
  const targets = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const rings: string[][] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) rings.push(way.slice(way.indexOf(file)));
    if (way.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return rings;
}

/** What puts filters into the engine's language. */
const filterPrinter = "engine/query/print-filter.ts";

/** A filter in the engine's language, put together in a text: `id = "${id}"`. */
const joinedFilter =
  /[`"'][^`"']*(?:\bSTARTS WITH\b|\bIN \[|\b(?:NOT )?EXISTS\b)| (?:=|!=|[<>]=?) \\?["']?\$\{/;

test.each([
  'import { a } from "./a.ts";',
  'import {\n  a,\n  type B,\n} from "./a.ts";',
  'import a from "./a.ts";',
  'import * as a from "./a.ts";',
  'import "./a.ts";',
  'import type { A } from "./a.ts";',
  'export { a } from "./a.ts";',
  'export * from "./a.ts";',
  'const a = () => import("./a.ts");',
  'type A = import("./a.ts").A;',
])("every way to import is seen: %s", (line) => {
  expect(namedIn(`${line}\n`).map(({ path }) => path)).toEqual(["./a.ts"]);
});

describe("the rooms", () => {
  test("the README's map orders the rooms of the larger folders", () => {
    expect([...rooms.keys()]).toEqual(expect.arrayContaining(["indexer/parse", "server/search"]));
  });

  test("no top folder has rooms that the map does not order", () => {
    const parted = Object.keys(mayImport).filter((top) => foldersIn(top).length > 0);
    expect(parted.filter((top) => !rooms.has(top))).toEqual([]);
  });

  for (const [folder, order] of rooms) {
    test(`${folder} has the rooms of the README's map`, () => {
      expect(foldersIn(folder).sort()).toEqual([...order].sort());
    });

    test(`no import in ${folder} runs against the order of its rooms`, () => {
      expect(againstTheOrder(folder, order)).toEqual([]);
    });
  }

  test(`no folder holds more than ${mostBesideEachOther} source files beside each other`, () => {
    const counts = new Map<string, number>();
    for (const top of [...Object.keys(mayImport), "test", "docs"])
      for (const name of readdirSync(join(root, top), { recursive: true, encoding: "utf8" }))
        if (/\.(tsx?|mjs|css)$/.test(name) && !name.startsWith("dist")) {
          const folder = dirname(join(top, name));
          counts.set(folder, (counts.get(folder) ?? 0) + 1);
        }
    expect([...counts].filter(([, count]) => count > mostBesideEachOther)).toEqual([]);
  });
});

describe("the folders", () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    test(`${folder} imports only ${["itself", ...allowed].join(", ")}`, () => {
      const strangers = sources(folder)
        .flatMap(importsOf)
        .filter(({ to }) => ![folder, ...allowed, "data"].includes(folderOf(to)));
      expect(strangers).toEqual([]);
    });
  }

  test("web takes values of the contract's plain part and of addresses alone", () => {
    const values = sources("web")
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => folderOf(to) === "contract" && !typeOnly)
      .filter(({ to }) => !isPlain(to) && to !== searchAddress);
    expect(values).toEqual([]);
  });

  test("no schema reaches the browser with them", () => {
    const values = importsOf(searchAddress).filter(({ typeOnly }) => !typeOnly);
    expect(values.filter(({ to }) => !isPlain(to))).toEqual([]);
    expect(packagesOf(searchAddress)).toEqual([]);
  });

  test("the contract's plain part imports nothing but itself", () => {
    const plain = sources("contract").filter(isPlain);
    expect(plain.flatMap(importsOf).filter(({ to }) => !isPlain(to))).toEqual([]);
    expect(plain.flatMap(packagesOf)).toEqual([]);
  });

  test("the server knows of web only its door and its pages, and what makes no pages nothing", () => {
    const inner = sources("server")
      .flatMap(importsOf)
      .filter(({ to }) => folderOf(to) === "web")
      .filter(({ from, to }) => !isServerDoor(to) || !makesPages(from));
    expect(inner).toEqual([]);
  });

  test("the Danish knows of the contract its plain part alone", () => {
    const imports = sources("danish").flatMap(importsOf);
    expect(imports.filter(({ to }) => folderOf(to) === "contract" && !isPlain(to))).toEqual([]);
  });

  test("the contract needs nothing but zod", () => {
    expect(new Set(sources("contract").flatMap(packagesOf))).toEqual(new Set(["zod"]));
  });

  test("no files import each other in a circle", () => {
    expect(circles(Object.keys(mayImport).flatMap(sources))).toEqual([]);
  });

  test("the engine's client, and the words of its filters, are known behind its door alone", () => {
    const others = Object.keys(mayImport).filter((folder) => folder !== "engine");
    const files = others.flatMap(sources);
    expect(files.filter((file) => packagesOf(file).includes("meilisearch"))).toEqual([]);
    expect(files.flatMap(importsOf).filter(({ to }) => to === filterPrinter)).toEqual([]);
    const joined = files.flatMap((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .filter((line) => joinedFilter.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(joined).toEqual([]);
  });

  test.each([
    `filter: \`meetingId = "\${id}"\``,
    `\`dateNumber >= \${from} AND dateNumber <= \${to}\``,
    `\`id NOT IN [\${ids.join(", ")}]\``,
    `\`caseNumber STARTS WITH \${JSON.stringify(number)}\``,
    `"sourceUrl EXISTS"`,
  ])("a filter that is joined is seen: %s", (line) => {
    expect(line).toMatch(joinedFilter);
  });

  test("the README's map names every folder", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$|^var$/.test(entry.name))
      .map(({ name }) => name);
    for (const folder of folders) expect(readme).toContain(`${folder}/`);
  });

  test("every script of package.json has its command", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const script of Object.values<string>(scripts)) {
      const name = /^node commands\/run\.mjs (\w+)$/.exec(script)?.[1];
      if (name !== undefined) expect(existsSync(join(root, "commands", `${name}.ts`))).toBe(true);
    }
  });
});
