/**
 * How well the Danish does on words with answers: `npx tsx test/danish/measure.ts [FOLDER]`. The folder holds
 * inflection.tsv, compounds.txt, not-compounds.txt and families.txt; `--verbose` lists what went wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Danish } from "../../danish/lemmas/danish.ts";
import { loadDanish } from "../../danish/load.ts";

export const answersFolder = join(import.meta.dirname, "..", "..", "..", "shared", "danish");
export const hasAnswers = existsSync(join(answersFolder, "inflection.tsv"));

/** `wrong` names each failure, for a person to read. */
type Rate = { rate: number; wrong: string[] };
type PairScore = {
  precision: number;
  recall: number;
  f1: number;
  wrong: string[];
  missed: string[];
};

function linesOf(folder: string, name: string): string[] {
  const text = readFileSync(join(folder, name), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

function pairsOf(groups: Iterable<Iterable<string>>): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    const members = [...new Set(group)].sort();
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1)) pairs.add(`${one} ${other}`);
    });
  }
  return pairs;
}

function groupByLemma(danish: Danish, forms: Iterable<string>): Iterable<string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    for (const lemma of danish.analyse(form).lemmas) {
      groups.set(lemma, [...(groups.get(lemma) ?? []), form]);
    }
  }
  return groups.values();
}

/** F1 over all pairs of forms: those of one row against those that share a lemma. */
export function scorePairs(danish: Danish, rows: string[][]): PairScore {
  const truth = pairsOf(rows);
  const found = pairsOf(groupByLemma(danish, new Set(rows.flat())));
  const wrong = [...found].filter((pair) => !truth.has(pair));
  const missed = [...truth].filter((pair) => !found.has(pair));
  const hits = found.size - wrong.length;
  const precision = hits / found.size;
  const recall = hits / truth.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), wrong, missed };
}

export function inflectionRows(folder: string): string[][] {
  return linesOf(folder, "inflection.tsv").map((line) =>
    (line.split("\t")[2] ?? "").split(" ").map((form) => form.replace(/:\d+$/u, "").toLowerCase()),
  );
}

export function familyRows(folder: string): string[][] {
  return linesOf(folder, "families.txt").map((line) =>
    (line.split("|")[0] ?? "").trim().split(/\s+/u),
  );
}

function toRate(answers: { right: boolean; shown: string }[]): Rate {
  const wrong = answers.filter(({ right }) => !right).map(({ shown }) => shown);
  return { rate: 1 - wrong.length / answers.length, wrong };
}

/** Compounds that are split at all. */
export function scoreSplits(danish: Danish, folder: string): Rate {
  return toRate(
    linesOf(folder, "compounds.txt").map((line) => {
      const { parts } = danish.analyse(line.replaceAll("|", ""));
      return { right: parts.length > 1, shown: `${line} -> ${parts.join("|")}` };
    }),
  );
}

/** Compounds whose last part is that of the answer, inflection apart. */
export function scoreHeads(danish: Danish, folder: string): Rate {
  return toRate(
    linesOf(folder, "compounds.txt").map((line) => {
      const { parts } = danish.analyse(line.replaceAll("|", ""));
      const lemmas = danish.analyse(line.split("|").at(-1) ?? "").lemmas;
      return { right: lemmas.includes(parts.at(-1) ?? ""), shown: `${line} -> ${parts.join("|")}` };
    }),
  );
}

/** Compounds with as many parts as the answer, each a form of the answer's part. */
export function scorePlaces(danish: Danish, folder: string): Rate {
  return toRate(
    linesOf(folder, "compounds.txt").map((line) => {
      const { parts } = danish.analyse(line.replaceAll("|", ""));
      return {
        right: parts.length === line.split("|").length,
        shown: `${line} -> ${parts.join("|")}`,
      };
    }),
  );
}

/** Words that must stay whole and do. */
export function scoreWhole(danish: Danish, folder: string): Rate {
  return toRate(
    linesOf(folder, "not-compounds.txt").map((word) => {
      const { parts } = danish.analyse(word);
      return { right: parts.length === 0, shown: `${word} -> ${parts.join("|")}` };
    }),
  );
}

function report(name: string, score: Rate | PairScore, verbose: readonly string[]): void {
  const { wrong, ...figures } = score;
  const shown = Object.entries(figures).flatMap(([key, value]) =>
    typeof value === "number" ? [`${key} ${value.toFixed(4)}`] : [],
  );
  process.stdout.write(`${name.padEnd(12)} ${shown.join("  ")}\n`);
  if (verbose.length === 0) return;
  const missed = "missed" in score ? score.missed.map((pair) => `missed ${pair}`) : [];
  for (const line of [...wrong, ...missed]) process.stdout.write(`    ${line}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder = answersFolder] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  const verbose = process.argv.filter((arg) => arg === "--verbose");
  const danish = loadDanish();
  report("inflection", scorePairs(danish, inflectionRows(folder)), verbose);
  report("families", scorePairs(danish, familyRows(folder)), verbose);
  report("split", scoreSplits(danish, folder), verbose);
  report("heads", scoreHeads(danish, folder), verbose);
  report("places", scorePlaces(danish, folder), verbose);
  report("whole", scoreWhole(danish, folder), verbose);
}
