/** A run over many small files that have not changed since the one before: what a watcher and a nightly run cost. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knownMunicipalities } from "../../program/municipality-names.ts";
import { atMost, type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { withBenchEngine } from "./bench-engine.ts";

/** Of ten thousand unchanged files five seconds; the programs themselves take some to begin. */
const secondsForFile = 5 / 10_000;
const leastSeconds = 2;

/** @throws EngineUnusable, or Error with what the indexer said */
export async function measureUnchanged({ unchanged, environment }: Setting): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "referatsoeg-unchanged-"));
  try {
    for (let nth = 0; nth < unchanged; nth += 1)
      await writeFile(join(folder, `${nth}.txt`), writeSmall(nth));
    return await withBenchEngine(environment, async ({ varDir, bin }) => {
      const used = { VAR: varDir, MEILI_BIN: bin };
      const first = await runMeasured(["index", folder], used);
      const again = await runMeasured(["index", folder], used);
      return [
        figure(
          "small-speed",
          `${unchanged} små filer indekseret`,
          "filer/s",
          unchanged / first.seconds,
        ),
        {
          ...figure("small-unchanged", "de samme filer igen, uændret", "s", again.seconds),
          goal: atMost(Math.max(leastSeconds, unchanged * secondsForFile)),
        },
        figure("small-unchanged-cpu", "deraf processortid", "s", again.cpuSeconds),
        figure("small-unchanged-memory", "deraf hukommelse", "MB", again.megabytes),
      ];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const daysBetween = 7;

/** Minutes of one item; no two have municipality and date in common. */
function writeSmall(nth: number): string {
  const municipality = knownMunicipalities[nth % knownMunicipalities.length] ?? "";
  const round = Math.floor(nth / knownMunicipalities.length);
  const date = new Date(Date.UTC(2010, 0, 4 + round * daysBetween)).toISOString().slice(0, 10);
  return [
    `Referat fra møde i Byrådet i ${municipality} Kommune`,
    `Mødedato: ${date.split("-").reverse().join("-")}`,
    `1. Plan nummer ${nth} for ældreboliger`,
    "Sagsfremstilling\n\nForvaltningen foreslår, at der bygges ved havnen.",
    "Beslutning\n\nGodkendt.\n",
  ].join("\n\n");
}
