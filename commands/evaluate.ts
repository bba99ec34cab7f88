/** `npm run evaluate -- FILE [--json]`: how well the running index answers judged queries. */
import type { Judgements } from "../contract/judgement.ts";
import { withEngine } from "../engine/start.ts";
import { askPortal } from "../evaluation/ask-portal.ts";
import { findUnindexed } from "../evaluation/check-indexed.ts";
import { type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import { formatEvaluation, toJson } from "../evaluation/quality-table.ts";
import { readJudgements } from "../evaluation/read-judgements.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { failWith } from "../program/fail-with.ts";
import { type EvaluateArguments, parseEvaluateArguments } from "./arguments/evaluate-arguments.ts";
import { openPortalOn } from "./open-portal-on.ts";

const environment = readEnvironment();

async function run({ file, json }: EvaluateArguments): Promise<void> {
  const evaluation = await measure(readJudgements(file));
  const text = json ? JSON.stringify(toJson(evaluation)) : formatEvaluation(evaluation);
  process.stdout.write(`${text}\n`);
}

function measure(judgements: Judgements): Promise<Evaluation> {
  return withEngine(engineConfig(environment), async (engine) => {
    const { portal, close } = openPortalOn(engine, environment);
    try {
      const absent = await findUnindexed(judgements, portal);
      for (const file of absent) process.stderr.write(`${file} er bedømt, men ikke indekseret.\n`);
      return await evaluate(judgements, askPortal(portal));
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
