/** One real engine for the whole run of the tests, in a folder of its own. */
import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import type { EngineNode } from "../../../engine/nodes/node.ts";
import { readyBinary } from "../../../engine/process/binary.ts";
import { startEngine } from "../../../engine/start.ts";
import { makeTempFolder } from "../temp-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    engine: EngineNode;
    /** The path of a Meilisearch that runs, for tests that start one of their own. */
    engineProgram: string;
  }
}

export async function setup(project: TestProject) {
  const varDir = makeTempFolder("test");
  const { path } = await readyBinary(process.env.MEILI_BIN ?? null, varDir);
  const engine = await startEngine({ varDir, urls: [], masterKey: null, bin: path });
  project.provide("engine", engine.nodes[0]);
  project.provide("engineProgram", path);
  return async () => {
    await engine.close();
    await rm(varDir, { recursive: true });
  };
}
