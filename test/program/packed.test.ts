import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inProject } from "../../program/project-root.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const entry = `import { greeting } from "./greeting.ts";
const { late } = await import("./late.ts");
process.stdout.write([greeting, import.meta.dirname, late].join(" "));
`;

let folder = "";
beforeEach(async () => {
  folder = makeTempFolder("referatsoeg-packed");
  await put("greeting.ts", 'export const greeting: string = "hej";');
  await put("entry.ts", entry);
  await put("late.ts", 'export const late: string = "sent";');
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const packs = () => join(folder, "packs");

/** The file that the program was packed into, or null. */
async function pack(into = packs()): Promise<string | null> {
  const entry = relative(inProject(), join(folder, "entry.ts"));
  const script = `import { packedProgram } from ${JSON.stringify(inProject("program", "packed.mjs"))};
    process.stdout.write(JSON.stringify(await packedProgram(${JSON.stringify(entry)}, ${JSON.stringify(into)})));`;
  const args = ["--input-type=module", "-e", script];
  return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
}

const run = async (file: string | null) =>
  (await promisify(execFile)(process.execPath, [String(file)])).stdout;

test("a packed program does what its sources do, and is packed once", async () => {
  const first = await pack();
  expect(await run(first)).toBe(`hej ${folder} sent`);
  expect(await pack()).toBe(first);
});

test.each(["greeting.ts", "late.ts"])("with another %s it is packed anew", async (name) => {
  const first = await pack();
  const text = await readFile(join(folder, name), "utf8");
  await put(name, text.replace(/"(hej|sent)"/, '"andet"'));
  const second = await pack();
  expect(second).not.toBe(first);
  expect(await run(second)).toContain("andet");
  expect(await run(first)).not.toContain("andet"); // as one that runs still needs
});

test("what is damaged or missing is packed anew", async () => {
  const first = await pack();
  await writeFile(String(first), "damaged");
  const second = await pack();
  expect(await run(second)).toContain("hej");
  await rm(String(second));
  const third = await pack();
  expect(await run(third)).toContain("hej");
  const [note = ""] = (await readdir(packs())).filter((name) => name.endsWith(".json"));
  await writeFile(join(packs(), note), "{");
  expect(await run(await pack())).toContain("hej");
});

test("where nothing may be written, or the sources are wrong, nothing is packed", async () => {
  expect(await pack(join(folder, "entry.ts", "packs"))).toBeNull();
  await put("late.ts", "export const late = ;");
  expect(await pack()).toBeNull();
  expect(await readdir(packs())).toEqual([]);
});
