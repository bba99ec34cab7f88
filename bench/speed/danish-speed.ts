/** The Danish analysis: what opening the lexicon costs, and how fast texts are analysed. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { words } from "../../danish/letters/words.ts";
import { loadDanish } from "../../danish/load.ts";
import { analyseText } from "../../danish/text/analyse-text.ts";
import { printMeetings } from "../corpus/corpus.ts";
import { atMost, type Figure, type Setting } from "../measure/benchmark.ts";
import { fastest } from "../measure/timing.ts";

const runs = 3;

export async function measureDanish({ blocks, items }: Setting): Promise<Figure[]> {
  loadDanish(); // prepares the file where there is none yet
  const { milliseconds, megabytes } = openLexicon();
  const texts = [...printMeetings(blocks, items)].map(({ text }) => text);
  const count = texts.reduce((sum, text) => sum + words(text).length, 0);
  const speed = (times: number, work: (text: string) => unknown) =>
    count / fastest(times, () => texts.map(work));
  const danish = loadDanish(); // another one: it remembers no word yet
  const first = speed(1, (text) => analyseText(danish, text));
  const figures: [string, string, number][] = [
    ["cut", "kun delt i ord", speed(runs, words)],
    ["first", "analyseret første gang", first],
    ["again", "analyseret igen", speed(runs, (text) => analyseText(danish, text))],
  ];
  return [
    {
      key: "lexicon-time",
      label: "ordbogen åbnes",
      value: milliseconds,
      unit: "ms",
      goal: atMost(300),
    },
    {
      key: "lexicon-memory",
      label: "ordbogen fylder",
      value: megabytes,
      unit: "MB",
      goal: atMost(80),
    },
    ...figures.map(([key, label, value]) => ({ key, label, value, unit: "ord/s" })),
  ];
}

const Cost = z.object({ milliseconds: z.number(), megabytes: z.number() });

/** In a process of its own, which has read nothing before. */
function openLexicon(): z.infer<typeof Cost> {
  const program = join(import.meta.dirname, "load-lexicon.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", program], {
    encoding: "utf8",
    cwd: import.meta.dirname,
  });
  return Cost.parse(JSON.parse(output));
}
