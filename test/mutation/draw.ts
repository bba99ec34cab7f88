/** Which mutants are tried: drawn by a seed over the areas, or told as a run tells them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { applied, type Mutant, mutantsOf, shuffled } from "./mutants.ts";

/**
 * Folders whose mutants are drawn, as many from each. Of danish/lexicon every change would build the lexicon
 * anew, so its files are left out.
 */
export const areas = ["indexer/parse", "danish", "server/search"] as const;
const leftOut = "danish/lexicon/";

export type Drawn = { number: number; area: string; file: string; mutant: Mutant };

/** The same `count` mutants of the project at `root` for the same seed. */
export function draw(root: string, { seed, count }: { seed: number; count: number }): Drawn[] {
  const each = areas.map((area) => {
    const all = sources(root, area).flatMap((file) =>
      mutantsOf(readFileSync(join(root, file), "utf8")).map((mutant) => ({ area, file, mutant })),
    );
    const wanted = Math.ceil(count / areas.length);
    const drawn: typeof all = [];
    for (const one of shuffled(all, seed)) {
      if (drawn.length === wanted) break;
      if (isCode(root, one)) drawn.push(one);
    }
    return drawn;
  });
  const drawn = shuffled(each.flat(), seed).slice(0, count);
  return drawn.map((one, at) => ({ number: at + 1, ...one }));
}

function sources(root: string, area: string): string[] {
  return readdirSync(join(root, area), { recursive: true, encoding: "utf8" })
    .map((name) => join(area, name))
    .filter((file) => file.endsWith(".ts") && !file.startsWith(leftOut))
    .sort();
}

/** What is only in types, or no code any more, tells nothing of the tests. */
function isCode(root: string, { file, mutant }: Pick<Drawn, "file" | "mutant">): boolean {
  const text = readFileSync(join(root, file), "utf8");
  try {
    return toScript(applied(text, mutant)) !== toScript(text);
  } catch {
    return false;
  }
}

function toScript(text: string): string {
  return transformSync(text, { loader: "ts", minifySyntax: true, logLevel: "silent" }).code;
}

/** A mutant as a line tells it: where it stands, what it was and what it becomes. */
export function shown(text: string, { file, mutant }: Pick<Drawn, "file" | "mutant">): string {
  const line = lineAt(text, mutant.start);
  return `${file}:${line}: ${JSON.stringify(text.slice(mutant.start, mutant.end))} -> ${JSON.stringify(mutant.becomes)}`;
}

/**
 * The mutants that are told so; of several like changes on one line the second is `danish/x.ts:12:2: "4" -> "5"`.
 * @throws Error where no mutant is told so
 */
export function named(root: string, told: readonly string[]): Drawn[] {
  return told.map((one, at) => {
    const [, file = "", line, nth = "1", was, becomes] =
      /^(.+?):(\d+)(?::(\d+))?: (".*") -> (".*")$/.exec(one.trim()) ?? [];
    const text = readFileSync(join(root, file), "utf8");
    const all = mutantsOf(text).filter(
      (mutant) =>
        lineAt(text, mutant.start) === Number(line) &&
        JSON.stringify(text.slice(mutant.start, mutant.end)) === was &&
        JSON.stringify(mutant.becomes) === becomes,
    );
    const mutant = all[Number(nth) - 1];
    const area = areas.find((one) => file.startsWith(`${one}/`));
    if (mutant === undefined || area === undefined) throw new Error(`no mutant: ${one}`);
    return { number: at + 1, area, file, mutant };
  });
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
