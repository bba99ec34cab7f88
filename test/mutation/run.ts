/**
 * Draws mutants by a fixed seed and tells which of them no test notices:
 * `npx tsx test/mutation/run.ts [COUNT] [SEED]`. Works on a copy; one mutant and one worker at a time, since a
 * run takes hours. Not part of `npm test`.
 */
import { spawnSync } from "node:child_process";
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
import { join } from "node:path";
import { transformSync } from "esbuild";
import { applied, type Mutant, mutantsOf, shuffled } from "./mutants.ts";

/**
 * Folders whose mutants are drawn, as many from each. Of danish/lexicon every change would build the lexicon
 * anew, so its files are left out.
 */
const areas = ["indexer/parse", "danish", "server/search"] as const;
/** The tests of an area that notice most in the shortest time. */
const quick: Readonly<Record<string, string>> = {
  "indexer/parse": "test/indexer/parse/golden.test.ts",
  danish: "test/danish/danish.test.ts",
  "server/search": "test/server/search/questions/search.test.ts",
};
const leftOut = "danish/lexicon/";
const root = join(import.meta.dirname, "..", "..");
const [count = 300, seed = 1] = process.argv.slice(2).map(Number);
const limitMs = 900_000;

/** Tests of time and memory fail on a busy machine whatever the mutant; those of growth are as long as all others. */
const timed = /words a second|bounded time|under \d+ (?:ms|MB)|times the text|grows/.source;

type Drawn = { area: string; file: string; mutant: Mutant };

function draw(): Drawn[] {
  const each = areas.map((area) => {
    const all = sources(area).flatMap((file) =>
      mutantsOf(readFileSync(join(copy, file), "utf8")).map((mutant) => ({ area, file, mutant })),
    );
    return shuffled(all, seed)
      .filter(isCode)
      .slice(0, Math.ceil(count / areas.length));
  });
  return shuffled(each.flat(), seed).slice(0, count);
}

function sources(area: string): string[] {
  return readdirSync(join(copy, area), { recursive: true, encoding: "utf8" })
    .map((name) => join(area, name))
    .filter((file) => file.endsWith(".ts") && !file.startsWith(leftOut))
    .sort();
}

/** What is only in types, or no code any more, tells nothing of the tests. */
function isCode({ file, mutant }: Drawn): boolean {
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

/** The file's own test first, then those that notice most, then all of its area. */
function isNoticed(copy: string, { area, file }: Drawn): boolean {
  const own = join("test", file.replace(/\.ts$/, ".test.ts"));
  const first = existsSync(join(copy, own)) ? [own] : [];
  const tests = [...first, quick[area] ?? "", join("test", area)];
  return tests.filter((path) => path !== "").some((path) => fails(copy, path));
}

function fails(copy: string, path: string): boolean {
  const args = ["vitest", "run", path, "--bail=1", "--maxWorkers=1", "--testTimeout=120000"];
  args.push("--testNamePattern", `^(?!.*(?:${timed}))`, "--exclude", "**/growth.test.ts");
  const { status } = spawnSync("npx", args, { cwd: copy, timeout: limitMs, stdio: "ignore" });
  return status !== 0;
}

function shown(text: string, { file, mutant }: Drawn): string {
  const line = text.slice(0, mutant.start).split("\n").length;
  return `${file}:${line}: ${JSON.stringify(text.slice(mutant.start, mutant.end))} -> ${JSON.stringify(mutant.becomes)}`;
}

/** From the copy on, so that the project may change meanwhile. */
const copy = copyProject();
let noticed = 0;
try {
  const failing = areas.filter((area) => fails(copy, join("test", area)));
  if (failing.length > 0) throw new Error(`fails without any mutant: ${failing.join(", ")}`);
  const drawn = draw();
  for (const [at, one] of drawn.entries()) {
    const path = join(copy, one.file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, applied(text, one.mutant));
    const found = isNoticed(copy, one);
    writeFileSync(path, text);
    if (found) noticed += 1;
    process.stdout.write(`${at + 1}\t${found ? "noticed" : "SURVIVED"}\t${shown(text, one)}\n`);
  }
  process.stdout.write(`${noticed} of ${drawn.length} noticed\n`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
