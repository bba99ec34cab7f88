/**
 * Draws mutants by a fixed seed and tells which of them no test notices:
 * `npx tsx test/mutation/run.ts [--count 300] [--seed 7] [--only 3,17] [--from 24] [--quick] [--sure]`. Works on a copy;
 * one mutant and one worker at a time. `--only` tries some of the draw by their numbers, `--from` the rest of it from a
 * number on, `--quick` the tests beside the file and those that notice most, `--sure` where all tests are known to pass
 * without a mutant. Not part of `npm test`.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { transformSync } from "esbuild";
import { applied, type Mutant, mutantsOf, shuffled } from "./mutants.ts";
import type { Trial } from "./tests.ts";

/**
 * Folders whose mutants are drawn, as many from each. Of danish/lexicon every change would build the lexicon
 * anew, so its files are left out.
 */
const areas = ["indexer/parse", "danish", "server/search"] as const;
/** The tests of an area that notice most in the shortest time. */
const quick: Readonly<Record<string, string>> = {
  "indexer/parse": "test/indexer/parse/golden.test.ts",
  danish: "test/danish/lemmas/danish.test.ts",
  "server/search": "test/server/search/questions/search.test.ts",
};
const leftOut = "danish/lexicon/";
const root = join(import.meta.dirname, "..", "..");
const { values: given } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "7" },
    only: { type: "string", default: "" },
    from: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    sure: { type: "boolean", default: false },
  },
});
const count = Number(given.count);
const seed = Number(given.seed);
const only = given.only.split(",").filter(Boolean).map(Number);
const from = Number(given.from);

/** What takes longer than this is a loop without an end, and so noticed. */
const limitMs = 300_000;

type Drawn = { number: number; area: string; file: string; mutant: Mutant };

function draw(): Drawn[] {
  const each = areas.map((area) => {
    const all = sources(area).flatMap((file) =>
      mutantsOf(readFileSync(join(copy, file), "utf8")).map((mutant) => ({ area, file, mutant })),
    );
    return shuffled(all, seed)
      .filter(isCode)
      .slice(0, Math.ceil(count / areas.length));
  });
  const drawn = shuffled(each.flat(), seed).slice(0, count);
  return drawn.map((one, at) => ({ number: at + 1, ...one }));
}

const isAsked = ({ number }: Drawn) => (only.length > 0 ? only.includes(number) : number >= from);

function sources(area: string): string[] {
  return readdirSync(join(copy, area), { recursive: true, encoding: "utf8" })
    .map((name) => join(area, name))
    .filter((file) => file.endsWith(".ts") && !file.startsWith(leftOut))
    .sort();
}

/** What is only in types, or no code any more, tells nothing of the tests. */
function isCode({ file, mutant }: Pick<Drawn, "file" | "mutant">): boolean {
  const text = readFileSync(join(copy, file), "utf8");
  try {
    return toScript(applied(text, mutant)) !== toScript(text);
  } catch {
    return false;
  }
}

function toScript(text: string): string {
  return transformSync(text, { loader: "ts", minifySyntax: true, logLevel: "silent" }).code;
}

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (/^(?:\.git|node_modules|var)$/.test(entry.name)) continue;
    cpSync(join(root, entry.name), join(copy, entry.name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** The file's own test first, its folder's, those that notice most, then all of its area. */
function stepsOf({ area, file }: Pick<Drawn, "area" | "file">): string[] {
  const own = join("test", file.replace(/\.ts$/, ".test.ts"));
  const beside = join("test", dirname(file));
  const steps = [own, quick[area] ?? "", `${beside}/`];
  if (!given.quick) steps.push(`${join("test", area)}/`);
  return steps.filter((step) => step !== "" && existsSync(join(copy, step)));
}

let runner: ChildProcess | null = null;

async function ready(): Promise<ChildProcess> {
  if (runner !== null) return runner;
  const path = join(copy, "test", "mutation", "tests.ts");
  runner = fork(path, [copy], { cwd: copy, detached: true, stdio: "ignore" });
  await once(runner, "message");
  return runner;
}

/** Ends the runner with the workers it started; a group of its own is named by its first process. */
function end(): void {
  try {
    if (runner?.pid !== undefined) process.kill(-runner.pid, "SIGTERM");
  } catch {
    // All of them have ended by themselves.
  }
  runner = null;
}

/** A runner that dies of a mutant has noticed it, as has one that does not end. */
async function fails(trial: Trial): Promise<boolean> {
  const child = await ready();
  const waiting = new AbortController();
  const { signal } = waiting;
  const late = setTimeout(() => waiting.abort(), limitMs);
  const answered = once(child, "message", { signal }).then(([failed]) => failed === true);
  const died = once(child, "exit", { signal }).then(() => null);
  child.send(trial);
  const failed = await Promise.race([answered, died]).catch(() => null);
  clearTimeout(late);
  waiting.abort();
  if (failed === null) end();
  return failed ?? true;
}

function shown(text: string, { file, mutant }: Drawn): string {
  const line = text.slice(0, mutant.start).split("\n").length;
  return `${file}:${line}: ${JSON.stringify(text.slice(mutant.start, mutant.end))} -> ${JSON.stringify(mutant.becomes)}`;
}

/** From the copy on, so that the project may change meanwhile. */
const copy = copyProject();

async function isNoticed(one: Drawn): Promise<boolean> {
  const path = join(copy, one.file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, applied(text, one.mutant));
  const noticed = await fails({ file: path, steps: stepsOf(one) });
  writeFileSync(path, text);
  process.stdout.write(`${one.number}\t${noticed ? "noticed" : "SURVIVED"}\t${shown(text, one)}\n`);
  return noticed;
}

/** Before the run and after it, so that nothing counts as noticed for another reason. */
async function passWithout(): Promise<void> {
  if (given.sure) return;
  for (const area of areas)
    if (await fails({ file: null, steps: [`${join("test", area)}/`] }))
      throw new Error(`fails without any mutant: ${area}`);
}

try {
  await passWithout();
  const drawn = draw().filter(isAsked);
  let noticed = 0;
  for (const one of drawn) if (await isNoticed(one)) noticed += 1;
  process.stdout.write(`${noticed} of ${drawn.length} noticed\n`);
  await passWithout();
} finally {
  end();
  rmSync(copy, { recursive: true, force: true });
}
