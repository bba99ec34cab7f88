import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { z } from "zod";
import { inProject } from "../../program/project-root.ts";

const { packedEntries } = z
  .object({ packedEntries: z.array(z.string()) })
  .parse(await import(inProject("program", "packed-entries.mjs")));

test("what is packed for an image is made of nothing that the image is made without", async () => {
  const left = readFileSync(inProject(".dockerignore"), "utf8").split("\n").filter(Boolean);
  const { metafile } = await build({
    absWorkingDir: inProject(),
    entryPoints: packedEntries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "esm",
    platform: "node",
    packages: "external",
    jsx: "automatic",
  });
  const sources = Object.keys(metafile.inputs);
  expect(packedEntries).toContain("commands/start.ts");
  expect(sources).toContain("server/app.ts");
  expect(sources.filter((file) => left.some((one) => file.startsWith(`${one}/`)))).toEqual([]);
});
