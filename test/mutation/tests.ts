/**
 * Runs tests of a copied project for `run.ts`, as a process of its own that is kept from mutant to mutant: the
 * engine and the readers of modules start once, and what never ends can be ended from outside.
 */
import { createVitest, type TestSpecification } from "vitest/node";

/** Steps of tests, each tried only where those before it pass; of each step the tests that can reach `file`, or all. */
export type Trial = { file: string | null; steps: string[] };

/** Tests of time and memory fail on a busy machine whatever the mutant. */
const timed = /words a second|bounded time|under \d+ (?:ms|MB)|times the text|grows/.source;
/** As long as all others together; tried where they are what a file's own tests are. */
const slow = /\/(?:growth|load)\.test\.ts$/;

const root = process.argv[2] ?? "";
const vitest = await createVitest("test", {
  root,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  isolate: false,
  testTimeout: 120_000,
  testNamePattern: `^(?!.*(?:${timed}))`,
  reporters: [{}],
});
await vitest.standalone();

async function fails({ file, steps }: Trial): Promise<boolean> {
  delete vitest.config.related;
  if (file !== null) vitest.config.related = [file];
  const tried = new Set<string>();
  for (const step of steps) {
    const all = await vitest.getRelevantTestSpecifications([step]);
    const tests = all.filter(
      ({ moduleId }) => !tried.has(moduleId) && (!slow.test(moduleId) || moduleId.endsWith(step)),
    );
    if (await failsOne(tests)) return true;
    for (const { moduleId } of tests) tried.add(moduleId);
  }
  return false;
}

/** The file is read anew for its mutant, and once more after it. */
async function answer(trial: Trial): Promise<boolean> {
  if (trial.file !== null) vitest.invalidateFile(trial.file);
  try {
    return await fails(trial);
  } finally {
    if (trial.file !== null) vitest.invalidateFile(trial.file);
  }
}

async function failsOne(tests: TestSpecification[]): Promise<boolean> {
  if (tests.length === 0) return false;
  vitest.state.idMap.clear();
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

process.on("message", async (trial: Trial) => process.send?.(await answer(trial)));
process.send?.("ready");
