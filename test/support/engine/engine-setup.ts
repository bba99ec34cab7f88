/** One real engine for the whole run of the tests, in a folder of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { EngineNode } from "../../../engine/nodes/node.ts";
import { readyBinary } from "../../../engine/process/binary.ts";
import { startEngine } from "../../../engine/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    engine: EngineNode;
    /** The path of a Meilisearch that runs, for tests that start one of their own. */
    engineProgram: string;
  }
}

export async function setup(project: TestProject) {
  const varDir = await mkdtemp(join(tmpdir(), "referatsoeg-test-"));
  const { path } = await readyBinary(process.env.MEILI_BIN ?? null, varDir);
  const engine = await startEngine({ varDir, urls: [], masterKey: null, bin: path });
  project.provide("engine", engine.nodes[0]);
  project.provide("engineProgram", path);
  return async () => {
    await engine.close();
    await rm(varDir, { recursive: true });
  };
}
