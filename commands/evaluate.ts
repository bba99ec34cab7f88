/**
 * `npm run evaluate -- FILE [--json]`: how well the running index answers judged queries;
 * `--facts`: how right the facts are that are derived from minutes, written to docs/facts-quality.md.
 */
import { writeFileSync } from "node:fs";
import type { Judgements } from "../contract/judgement.ts";
import { withEngine } from "../engine/start.ts";
import { findUnindexed } from "../evaluation/check-indexed.ts";
import { type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import { factSets } from "../evaluation/facts/fact-sets.ts";
import { formatFacts } from "../evaluation/facts/facts-document.ts";
import { toJudgedSearch } from "../evaluation/judged-search.ts";
import { formatEvaluation, toJson } from "../evaluation/quality-table.ts";
import { readJudgements } from "../evaluation/read-judgements.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { failWith } from "../program/fail-with.ts";
import { inProject } from "../program/project-root.ts";
import { type EvaluateArguments, parseEvaluateArguments } from "./arguments/evaluate-arguments.ts";
import { openPortalOn } from "./open-portal-on.ts";

const environment = readEnvironment();

async function run(given: EvaluateArguments): Promise<void> {
  const text = given.what === "facts" ? await runFacts(given) : await runQueries(given);
  process.stdout.write(`${text}\n`);
}

async function runQueries({ file, json }: EvaluateArguments & { what: "queries" }) {
  const evaluation = await measure(readJudgements(file));
  return json ? JSON.stringify(toJson(evaluation)) : formatEvaluation(evaluation);
}

/** Without `--json` the project's own document is written anew. */
async function runFacts({ json }: EvaluateArguments): Promise<string> {
  const sets = await Promise.all(factSets.map((set) => set.measure()));
  if (json) return JSON.stringify({ sets });
  const document = formatFacts(sets);
  writeFileSync(inProject("docs", "facts-quality.md"), document);
  return document.trimEnd();
}

function measure(judgements: Judgements): Promise<Evaluation> {
  return withEngine(engineConfig(environment), async (engine) => {
    const { portal, close } = openPortalOn(engine, environment);
    try {
      const absent = await findUnindexed(judgements, portal);
      for (const file of absent) process.stderr.write(`${file} er bedømt, men ikke indekseret.\n`);
      return await evaluate(judgements, toJudgedSearch(portal));
    } finally {
      await close();
    }
  });
}

try {
  const given = parseEvaluateArguments(process.argv);
  if (given !== null) await run(given);
} catch (error) {
  failWith(error);
}
