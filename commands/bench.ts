/** `npm run bench`: how fast the parts are, and what they cost beside plain ones. */
import { writeFileSync } from "node:fs";
import type { FastifyBaseLogger } from "fastify";
import pino from "pino";
import { z } from "zod";
import { benchmarks } from "../bench/benchmarks.ts";
import { toBlocks } from "../bench/corpus/building-blocks.ts";
import { itemsInFile } from "../bench/index/folder-cost.ts";
import { formatOutcome, type Outcome, toJson } from "../bench/measure/bench-table.ts";
import type { Benchmark, Figure, Setting } from "../bench/measure/benchmark.ts";
import { keepResults, readAll, toKept } from "../bench/measure/kept-results.ts";
import { machineNow } from "../bench/measure/machine.ts";
import { formatPerformance } from "../bench/measure/performance-document.ts";
import { readMeetings } from "../evaluation/corpus/read-corpus.ts";
import { flag, option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { inProject } from "../program/project-root.ts";
import { buildApp } from "../server/app.ts";
import type { Portal } from "../server/search/portal.ts";
import { appOptions } from "./steps/app-options.ts";
import { ensurePages } from "./steps/build-pages.ts";

const kept = inProject("docs", "performance");

const names = benchmarks.map(({ name }) => name);

const atLeast = (least: number) => {
  const error = `skal være et helt tal fra ${least}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error });
};

const table = {
  name: "bench",
  help: "Måler fart, hukommelse og plads på frembragte referater",
  operands: null,
  options: {
    size: option("antal", "Punkter i indekset (3000)", atLeast(10).default(3_000)),
    queries: option("antal", "Søgninger af hver slags (8)", atLeast(1).default(8)),
    rounds: option("antal", "Gange, hver søgning måles (5)", atLeast(1).default(5)),
    files: option("antal", "Filer i mappen (1000)", atLeast(1).default(1_000)),
    unchanged: option(
      "antal",
      "Små filer, der indekseres igen uændret (1000)",
      atLeast(1).default(1_000),
    ),
    megabytes: option("antal", "Det længste dokument (20)", atLeast(1).default(20)),
    only: option(
      "navn",
      "Kun denne måling",
      z.enum(names, { error: `skal være en af ${names.join(", ")}` }).optional(),
    ),
    against: option(
      "mappe",
      "En anden udgave af portalen, med sine pakker, som »earlier« sammenligner med",
      z.string().optional(),
    ),
    json: flag("Skriver målingerne som ét JSON-objekt"),
    keep: flag("Gemmer målingerne i docs/performance og skriver docs/performance.md"),
  },
};

/** Silent, and without a limit for the visitor that measures. */
async function openApp(portal: Portal) {
  await ensurePages();
  const logger: FastifyBaseLogger = pino({ level: "silent" });
  return buildApp({ ...appOptions(readEnvironment(), logger), portal });
}

/** Of the size that a benchmark is of: the folder's files hold ten items each, small ones one. */
function keep({ benchmark, figures }: Outcome, given: Readonly<Record<string, number>>): void {
  const { name, title } = benchmark;
  const { size = 0, files = 0, unchanged = 0 } = given;
  const items = { folder: files * itemsInFile, "small-files": unchanged }[name] ?? size;
  const date = new Date().toISOString().slice(0, 10);
  keepResults(kept, { items, name, title, date, machine: machineNow(), given, figures });
  writeFileSync(`${kept}.md`, formatPerformance(readAll(kept)));
}

await runCommand(table, async ({ options }) => {
  const { only, against, json, keep: isKept, size, ...sizes } = options;
  const blocks = toBlocks(await readMeetings(inProject("data", "minutes")));
  const setting: Setting = {
    ...sizes,
    items: size,
    blocks,
    environment: readEnvironment(),
    openApp,
    against: against ?? null,
  };
  const outcomes: Outcome[] = [];
  const isWanted = ({ name }: Benchmark) =>
    only === undefined ? name !== "earlier" || against !== undefined : name === only;
  for (const benchmark of benchmarks.filter(isWanted)) {
    let figures: readonly Figure[] = [];
    // Kept as they come: a long run may be broken off.
    await benchmark.run(setting, (more) => {
      figures = [...figures, ...more];
      if (isKept) keep({ benchmark, figures: toKept(figures) }, { size, ...sizes });
    });
    const outcome = { benchmark, figures };
    outcomes.push(outcome);
    // A table is printed as soon as it is measured.
    if (!json) process.stdout.write(`${formatOutcome(outcome)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ size, ...sizes, ...toJson(outcomes) })}\n`);
  return 0;
});
