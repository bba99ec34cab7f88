/** `npm run bench`: how fast the parts are, and what they cost beside plain ones. */
import { z } from "zod";
import { formatOutcome, type Outcome, toJson } from "../bench/bench-table.ts";
import type { Setting } from "../bench/benchmark.ts";
import { benchmarks } from "../bench/benchmarks.ts";
import { toBlocks } from "../bench/corpus/building-blocks.ts";
import { readMeetings } from "../evaluation/read-corpus.ts";
import { flag, option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { inProject } from "../program/project-root.ts";

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
    items: option("antal", "Punkter i indekset (3000)", atLeast(10).default(3_000)),
    queries: option("antal", "Søgninger i indekset (200)", atLeast(1).default(200)),
    files: option("antal", "Filer i mappen (1000)", atLeast(1).default(1_000)),
    megabytes: option("antal", "Det længste dokument (20)", atLeast(1).default(20)),
    only: option(
      "navn",
      "Kun denne måling",
      z.enum(names, { error: `skal være en af ${names.join(", ")}` }).optional(),
    ),
    json: flag("Skriver målingerne som ét JSON-objekt"),
  },
};

await runCommand(table, async ({ options: { only, json, ...sizes } }) => {
  const blocks = toBlocks(await readMeetings(inProject("data", "minutes")));
  const setting: Setting = { ...sizes, blocks, environment: readEnvironment() };
  const outcomes: Outcome[] = [];
  for (const benchmark of benchmarks.filter(({ name }) => only === undefined || name === only)) {
    const outcome = { benchmark, figures: await benchmark.run(setting) };
    outcomes.push(outcome);
    // A table is printed as soon as it is measured.
    if (!json) process.stdout.write(`${formatOutcome(outcome)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...sizes, ...toJson(outcomes) })}\n`);
  return 0;
});
