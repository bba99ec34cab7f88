/** Engines of a test file's own, each in a folder of its own, as ones that run elsewhere. */
import { rm } from "node:fs/promises";
import { inject } from "vitest";
import { type EngineHandle, startEngine } from "../../../engine/start.ts";
import "./engine-setup.ts";
import { makeTempFolder } from "../temp-folder.ts";

/** `start` gives the address of one more; `close` ends them all, `engines` one of them. */
export function ownEngines(masterKey: string) {
  const engines: EngineHandle[] = [];
  const folders: string[] = [];
  return {
    engines,
    async start(): Promise<string> {
      const varDir = makeTempFolder("several");
      folders.push(varDir);
      const bin = inject("engineProgram");
      const engine = await startEngine({ varDir, bin, urls: [], masterKey });
      engines.push(engine);
      return engine.nodes[0].url;
    },
    async close(): Promise<void> {
      await Promise.all(engines.map((engine) => engine.close()));
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
    },
  };
}
