/**
 * `npm run evaluate -- FILE [--json]`: how well the running index answers judged queries;
 * `--facts`: how right the facts are that are derived from minutes, written to docs/facts-quality.md.
 */
import { writeFileSync } from "node:fs";
import type { Judgements } from "../contract/judgement.ts";
import { withEngine } from "../engine/start.ts";
import { readJudgements } from "../evaluation/corpus/read-judgements.ts";
import { factSets } from "../evaluation/facts/fact-sets.ts";
import { formatFacts } from "../evaluation/facts/facts-document.ts";
import { findUnindexed } from "../evaluation/queries/check-indexed.ts";
import { type Evaluation, evaluate } from "../evaluation/queries/evaluate.ts";
import { toJudgedSearch } from "../evaluation/queries/judged-search.ts";
import { formatEvaluation, toJson } from "../evaluation/queries/quality-table.ts";
import { flag } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { inProject } from "../program/project-root.ts";
import { openPortalOn } from "./steps/open-portal-on.ts";

const table = {
  name: "evaluate",
  help: "Måler, hvor godt indekset svarer på bedømte søgninger",
  operands: "[fil]",
  options: {
    facts: flag("Måler i stedet de udledte oplysninger, og skriver docs/facts-quality.md"),
    json: flag("Skriver målingen som ét JSON-objekt"),
  },
};

const missing =
  "Argumenterne kan ikke forstås (en fil med bedømte søgninger eller --facts mangler). Se --help.";

type Answer = "json" | "text";

async function evaluateQueries(file: string | undefined, as: Answer): Promise<string> {
  if (file === undefined) throw new Error(missing);
  const evaluation = await measure(readJudgements(file));
  return as === "json" ? JSON.stringify(toJson(evaluation)) : formatEvaluation(evaluation);
}

/** As text, the project's own document is written anew. */
async function evaluateFacts(as: Answer): Promise<string> {
  const sets = await Promise.all(factSets.map((set) => set.measure()));
  if (as === "json") return JSON.stringify({ sets });
  const document = formatFacts(sets);
  writeFileSync(inProject("docs", "facts-quality.md"), document);
  return document.trimEnd();
}

function measure(judgements: Judgements): Promise<Evaluation> {
  const environment = readEnvironment();
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

await runCommand(table, async ({ operands: [file], options: { facts, json } }) => {
  const as = json ? "json" : "text";
  const text = facts ? await evaluateFacts(as) : await evaluateQueries(file, as);
  process.stdout.write(`${text}\n`);
  return 0;
});
