/** An engine that is held while the commands of a test file come and go, so that none of them has to start one. */
import { type IndexerSetup, updateIndex } from "../../../commands/steps/update-index.ts";
import { Environment } from "../../../contract/environment.ts";
import { type EngineHandle, startEngine } from "../../../engine/start.ts";
import { engineConfig } from "../../../program/engine-config.ts";
import { danish } from "../danish.ts";

type HeldEngine = {
  readonly engine: EngineHandle;
  /** What indexes there, as the commands do. */
  readonly setup: IndexerSetup;
  /** Indexes files and folders, and what lies in them. */
  readonly index: (
    paths: readonly string[],
    mode?: "update" | "rebuild",
  ) => ReturnType<typeof updateIndex>;
};

/** @param variables what the commands have in their environment; VAR and MEILI_BIN among them */
export async function holdEngine(variables: Record<string, string>): Promise<HeldEngine> {
  const environment = Environment.parse(variables);
  const engine = await startEngine(engineConfig(environment));
  const quiet = () => {};
  const told = { onProgress: quiet, onFailure: quiet, onWait: quiet };
  const setup = { engine, environment, danish, ...told };
  const index: HeldEngine["index"] = (paths, mode = "update") =>
    updateIndex({ paths, correctionsIn: null, covers: "paths", mode }, setup);
  return { engine, setup, index };
}
