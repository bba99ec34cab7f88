/** One real engine for the whole run of the tests, in a folder of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { EngineNode } from "../../engine/node.ts";
import { startEngine } from "../../engine/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    engine: EngineNode;
  }
}

export async function setup(project: TestProject) {
  const varDir = await mkdtemp(join(tmpdir(), "referatsoeg-test-"));
  const engine = await startEngine({ varDir, urls: [], masterKey: null, bin: null });
  project.provide("engine", engine.nodes[0]);
  return async () => {
    await engine.close();
    await rm(varDir, { recursive: true });
  };
}
