/** An engine of the benchmark's own, in a folder that is removed: no index of the user's is touched. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../../contract/environment.ts";
import { readyBinary } from "../../engine/process/binary.ts";
import { withEngine } from "../../engine/start.ts";
import { type MeasuredEngine, withClients } from "../../evaluation/corpus/measured-portal.ts";

export type BenchEngine = MeasuredEngine & { readonly varDir: string; readonly bin: string };

/** @throws EngineUnusable */
export async function withBenchEngine<T>(
  { MEILI_BIN, VAR }: Environment,
  work: (engine: BenchEngine) => Promise<T>,
): Promise<T> {
  const { path: bin } = await readyBinary(MEILI_BIN ?? null, resolve(VAR));
  const varDir = await mkdtemp(join(tmpdir(), "referatsoeg-bench-"));
  try {
    const config = { varDir, urls: [], masterKey: null, bin };
    return await withEngine(config, ({ nodes: [node] }) =>
      withClients(node, (engine) => work({ ...engine, varDir, bin })),
    );
  } finally {
    await rm(varDir, { recursive: true });
  }
}
