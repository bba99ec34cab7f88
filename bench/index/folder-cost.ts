/** Indexing a folder of many files as its users do: memory, cores and files a second. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Blocks } from "../corpus/building-blocks.ts";
import { printMeetings } from "../corpus/corpus.ts";
import { atLeast, atMost, type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { busySeconds } from "../measure/machine-time.ts";
import { engineSeconds } from "../measure/process-time.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { type BenchEngine, withBenchEngine } from "./bench-engine.ts";
import { measureStart } from "./start-cost.ts";

export const itemsInFile = 10;

/** Of ten thousand unchanged files five seconds; the programs themselves take some to begin. */
const secondsForUnchanged = 5 / 10_000;
const leastSeconds = 2;

/** @throws EngineUnusable, or Error with what the indexer said */
export async function measureFolder({ blocks, files, environment }: Setting): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "referatsoeg-folder-"));
  try {
    await writeFiles(folder, blocks, files);
    return await withBenchEngine(environment, (engine) => measureIndexing(folder, files, engine));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeFiles(folder: string, blocks: Blocks, files: number): Promise<void> {
  for (const { name, text } of printMeetings(blocks, files * itemsInFile)) {
    await writeFile(join(folder, name), text);
  }
}

/**
 * First only read and parsed, then indexed too. Where other programs use the machine, there are fewer cores
 * to be had: `machine-cores` tells how many were in use by all.
 */
async function measureIndexing(
  folder: string,
  files: number,
  { varDir, bin }: BenchEngine,
): Promise<Figure[]> {
  const environment = { VAR: varDir, MEILI_BIN: bin };
  const reading = await runMeasured(["index", folder, "--dry-run"], environment);
  const before = await engineSeconds(varDir);
  const busyBefore = busySeconds();
  const whole = await runMeasured(["index", folder], environment);
  const busy = busySeconds() - busyBefore;
  const engine = (await engineSeconds(varDir)) - before;
  const cores = (whole.cpuSeconds + engine) / whole.seconds;
  const again = await runMeasured(["index", folder], environment);
  return [
    figure("read-speed", `${files} filer læst og forstået`, "filer/s", files / reading.seconds),
    {
      ...figure("read-cores", "kerner i brug", "kerner", reading.cpuSeconds / reading.seconds),
      goal: atLeast(1.5),
    },
    figure("index-speed", "og indekseret", "filer/s", files / whole.seconds),
    {
      ...figure("index-cores", "kerner i brug, søgemaskinen med", "kerner", cores),
      goal: atLeast(1.5),
    },
    figure("machine-cores", "kerner i brug, andre programmer med", "kerner", busy / whole.seconds),
    {
      ...figure("memory", "indekseringens hukommelse", "MB", whole.megabytes),
      goal: atMost(600),
    },
    {
      ...figure("unchanged", `${files} uændrede filer igen`, "s", again.seconds),
      goal: atMost(Math.max(leastSeconds, files * secondsForUnchanged)),
    },
    ...(await measureStart({ ...environment, MINUTES: folder })),
  ];
}
