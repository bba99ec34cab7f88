import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Which of our folders each folder may import from, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  danish: [],
  engine: ["contract"],
  indexer: ["contract", "danish", "engine"],
  server: ["contract", "danish", "engine", "web"],
  web: ["contract"],
};

/** The only file of web that the server may name. */
const serverDoor = "web/server-entry.tsx";

type Import = { from: string; to: string; typeOnly: boolean };

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("dist"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /^(?:import|export)\s+(type\s+)?[^;]*?from\s+"(\.[^"]+)"/gms;
  return [...text.matchAll(pattern)].map(([, type, path = ""]) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), path)),
    typeOnly: type !== undefined,
  }));
}

function packagesOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^import[^;]*?from\s+"([^."][^"]*)"/gms)].map(([, name = ""]) => name);
}

const folderOf = (file: string) => file.split("/")[0] ?? "";

describe("the folders", () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    test(`${folder} imports only ${["itself", ...allowed].join(", ")}`, () => {
      const strangers = sources(folder)
        .flatMap(importsOf)
        .filter(({ to }) => ![folder, ...allowed, "data"].includes(folderOf(to)));
      expect(strangers).toEqual([]);
    });
  }

  test("web takes types alone from the contract, so that no schema reaches the browser", () => {
    const values = sources("web")
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => folderOf(to) === "contract" && !typeOnly);
    expect(values).toEqual([]);
  });

  test("the server knows of web only its door", () => {
    const inner = sources("server")
      .flatMap(importsOf)
      .filter(({ to }) => folderOf(to) === "web" && to !== serverDoor);
    expect(inner).toEqual([]);
  });

  test("the contract needs nothing but zod", () => {
    expect(new Set(sources("contract").flatMap(packagesOf))).toEqual(new Set(["zod"]));
  });

  test("the README's map names every folder", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
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
