import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inProject } from "../../program/project-root.ts";
import "../support/engine/engine-setup.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const run = promisify(execFile);

/** Node from npm's package of that name; null where the registry cannot be had. */
async function nodeOf(major: number, cache: string): Promise<string | null> {
  const where = ["--yes", "--package", `node@${major}`, "--cache", cache];
  const print = ["-c", "node -p process.execPath"];
  return run("npx", [...where, ...print], { timeout: 240_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

/** Only in the slow suite: a Node is some hundred megabytes. */
describe.skipIf(process.env.SLOW === undefined)("newer versions of Node", () => {
  let folder = "";
  beforeAll(async () => {
    folder = makeTempFolder("node");
    const text =
      "Referat\nByrådet\n4. marts 2021\n\n1. Årsbudget for skolerne\nBeslutning\nGodkendt.\n";
    await writeFile(join(folder, "a.txt"), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([22, 24, 26])(
    "Node %i indexes minutes and finds them well",
    async (major) => {
      const node = await nodeOf(major, join(folder, "npm"));
      if (node === null) {
        process.stderr.write(`Node ${major} cannot be had from the registry: left out.\n`);
        return;
      }
      const environment = {
        ...{
          PATH: process.env.PATH,
          MINUTES: join(folder, "a.txt"),
          VAR: join(folder, `${major}`),
        },
        MEILI_BIN: inject("engineProgram"),
      };
      const command = (...args: string[]) =>
        run(node, [inProject("commands", "run.mjs"), ...args], { env: environment });
      expect((await run(node, ["--version"])).stdout).toMatch(new RegExp(`^v${major}\\.`));
      expect(JSON.parse((await command("index", "--json")).stdout)).toMatchObject({
        new: 1,
        failed: 0,
      });
      expect(JSON.parse((await command("parse", environment.MINUTES)).stdout)).toMatchObject({
        meeting: { body: "Byrådet" },
      });
      expect((await command("doctor")).stdout).toContain(`✓ Node ${major}.`);
    },
    400_000,
  );
});
