/**
 * Draws mutants by a fixed seed and tells which of them no test notices:
 * `npx tsx test/mutation/run.ts [--count 300] [--seed 7] [--only 3,17] [--from 24] [--to 35] [--these FILE] [--list]
 * [--minutes 9] [--quick] [--sure]`. Works on a copy; one mutant and one worker at a time. `--only` tries some of the draw by their
 * numbers, `--from` and `--to` a stretch of it; `--these` instead of a draw the lines of a file, each a mutant as a run
 * tells it; `--list` tries none; after `--minutes` no other is begun; `--quick` the tests beside the file and those that notice most, `--sure` where all
 * tests are known to pass without a mutant. Not part of `npm test`.
 */
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
import { areas, type Drawn, draw, named, shown } from "./draw.ts";
import { applied } from "./mutants.ts";
import { createRunner } from "./runner.ts";

/** The tests of an area that notice most in the shortest time. */
const quick: Readonly<Record<string, string>> = {
  "indexer/parse": "test/indexer/parse/golden.test.ts",
  danish: "test/danish/lemmas/danish.test.ts",
  "server/search": "test/server/search/questions/search.test.ts",
};
const root = join(import.meta.dirname, "..", "..");
const { values: given } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "7" },
    only: { type: "string", default: "" },
    from: { type: "string", default: "1" },
    to: { type: "string", default: "1000000" },
    these: { type: "string", default: "" },
    list: { type: "boolean", default: false },
    minutes: { type: "string", default: "1000000" },
    quick: { type: "boolean", default: false },
    sure: { type: "boolean", default: false },
  },
});
const only = given.only.split(",").filter(Boolean).map(Number);

function asked(): Drawn[] {
  if (given.these !== "")
    return named(copy, readFileSync(given.these, "utf8").split("\n").filter(Boolean));
  const drawn = draw(copy, { seed: Number(given.seed), count: Number(given.count) });
  return drawn.filter(({ number }) =>
    only.length > 0
      ? only.includes(number)
      : number >= Number(given.from) && number <= Number(given.to),
  );
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

/** From the copy on, so that the project may change meanwhile. */
const copy = copyProject();
const { fails, end } = createRunner(copy);

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

async function tryAll(drawn: readonly Drawn[]): Promise<void> {
  await passWithout();
  let noticed = 0;
  let tried = 0;
  for (const one of drawn) {
    if (performance.now() > Number(given.minutes) * 60_000) break;
    tried += 1;
    if (await isNoticed(one)) noticed += 1;
  }
  process.stdout.write(`${noticed} of ${tried} noticed, ${drawn.length - tried} left\n`);
  await passWithout();
}

function list(drawn: readonly Drawn[]): void {
  for (const one of drawn)
    process.stdout.write(
      `${one.number}\t${shown(readFileSync(join(copy, one.file), "utf8"), one)}\n`,
    );
}

function clear(): void {
  end();
  rmSync(copy, { recursive: true, force: true });
}

for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, () => {
    clear();
    process.exit(1);
  });
try {
  if (given.list) list(asked());
  else await tryAll(asked());
} finally {
  clear();
}
