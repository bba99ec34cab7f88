/** `npm run bench`: how fast the parts are, and what they cost beside plain ones. */

import { formatOutcome, type Outcome, toJson } from "../bench/bench-table.ts";
import type { Setting } from "../bench/benchmark.ts";
import { benchmarks } from "../bench/benchmarks.ts";
import { toBlocks } from "../bench/corpus/building-blocks.ts";
import { readMeetings } from "../evaluation/read-corpus.ts";
import { readEnvironment } from "../program/environment.ts";
import { failWith } from "../program/fail-with.ts";
import { inProject } from "../program/project-root.ts";
import { type BenchArguments, parseBenchArguments } from "./arguments/bench-arguments.ts";

const environment = readEnvironment();

/** A table is printed as soon as it is measured. */
async function run({ only, json, ...sizes }: BenchArguments): Promise<void> {
  const blocks = toBlocks(await readMeetings(inProject("data", "minutes")));
  const setting: Setting = { ...sizes, blocks, environment };
  const outcomes: Outcome[] = [];
  for (const benchmark of benchmarks.filter(({ name }) => only === undefined || name === only)) {
    const outcome = { benchmark, figures: await benchmark.run(setting) };
    outcomes.push(outcome);
    if (!json) process.stdout.write(`${formatOutcome(outcome)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...sizes, ...toJson(outcomes) })}\n`);
}

try {
  const names = benchmarks.map(({ name }) => name);
  const given = parseBenchArguments(process.argv, names);
  if (given !== null) await run(given);
} catch (error) {
  failWith(error);
}
