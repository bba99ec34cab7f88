/** The kept results as a page of documentation: a table for each benchmark, a column for each size. Pure. */
import type { Goal } from "./benchmark.ts";
import type { KeptBenchmark, KeptResults } from "./kept-results.ts";

const head = `# Performance

Written by \`npm run bench -- --keep\` from the results that it keeps in \`docs/performance/\`: no figure is typed in.
The minutes are generated (\`bench/corpus/\`): the same in every run, in all layouts, and with a vocabulary that grows
with them. What is compared was measured in the same run, in turn, after a round that only warms up; each figure is of
the medians or shares of all rounds. Other programs on the machine make times longer and ratios less sure, so ratios
count for more than milliseconds. A goal that was missed is marked with *. A size or a benchmark that no table has was not
run with \`--keep\` yet. Each part is kept as soon as it is measured, and tells how long it took (»målingen selv«).

- \`engine\`: the portal's index beside a plain one; \`/api/search\` over HTTP beside the very questions that it asked the
  engine, asked again by the same pool with nothing done to the answers (»de samme spørgsmål«), beside one plain search
  of a plain index, and beside \`/soeg\`. What is kept of identical searches is turned off there. Answers that do not come in
  time (503) are counted, and the run goes on. Requests a second are taken by autocannon, in a thread of its own.
- \`nodes\`: one to three engines that share the same items, on one machine: what each is asked, and its processor time.
- \`earlier\`: this checkout beside another one, an earlier commit's (\`--against\`): both index the same minutes and answer the
  same searches, in processes of their own; each search is asked once, since either may keep what it has answered.
- \`folder\`: \`npm run index\` and \`npm start\` as their users run them, in processes of their own.
- \`small-files\`: \`npm run index\` again over small files, of one item each, none of which has changed.`;

/** @param results the smallest first */
export function formatPerformance(results: readonly KeptResults[]): string {
  const names = [...new Set(results.flatMap(({ benchmarks }) => Object.keys(benchmarks)))];
  const chapters = names.map((name) => chapter(name, results));
  return `${[head, ...chapters, ...allOfDenmark(results)].join("\n\n")}\n`;
}

type Column = { readonly items: number; readonly kept: KeptBenchmark };

function chapter(name: string, results: readonly KeptResults[]): string {
  const columns = results.flatMap(({ items, benchmarks }): Column[] => {
    const kept = benchmarks[name];
    return kept === undefined ? [] : [{ items, kept }];
  });
  const [first] = columns;
  const title = `## ${first?.kept.title ?? name} (\`${name}\`)`;
  return [title, columns.map(origin).join("\n"), table(columns)].join("\n\n");
}

/** 98 municipalities, 20 years. */
const itemsOfDenmark = 7_000_000;
const secondsInHour = 3_600;

/** What the whole country would take, if each item took what it took in each archive that was measured; the largest says most. */
function allOfDenmark(results: readonly KeptResults[]): string[] {
  const lines = results.flatMap(({ items, benchmarks }) => {
    const told = (key: string) =>
      benchmarks.engine?.figures.find((one) => one.key === key)?.value ?? null;
    const [disk, build] = [told("disk"), told("build")];
    if (disk === null || build === null) return [];
    const gigabytes = Math.round((disk / 1e3 / items) * itemsOfDenmark);
    const hours = Math.round(itemsOfDenmark / build / secondsInHour);
    return [[items, gigabytes, hours].map(number).join(" | ")];
  });
  if (lines.length === 0) return [];
  return [
    `## All of Denmark: arithmetic, not measured

Some ${number(itemsOfDenmark)} items, if each took the disk and the time of indexing that it took in an archive of so many. Where the
figures grow from size to size, so would the real ones.`,
    ["measured at | GB on disk | hours to index", "--- | --- | ---", ...lines]
      .map((line) => `| ${line} |`)
      .join("\n"),
  ];
}

function origin({ items, kept: { date, machine, given } }: Column): string {
  const options = Object.entries(given).map(([option, value]) => `--${option} ${value}`);
  return `- ${number(items)} items: ${date}, ${machine}; \`${options.join(" ")}\``;
}

function table(columns: readonly Column[]): string {
  const keys = [...new Set(columns.flatMap(({ kept }) => kept.figures.map(({ key }) => key)))];
  const heads = ["", "", ...columns.map(({ items }) => number(items)), "mål"];
  const rows = keys.map((key) => row(key, columns));
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function row(key: string, columns: readonly Column[]): string[] {
  const figures = columns.map(({ kept }) => kept.figures.find((figure) => figure.key === key));
  const known = figures.find((figure) => figure !== undefined);
  const values = figures.map((figure) => {
    if (figure === undefined) return "–";
    return `${number(figure.value)}${isMissed(figure.value, figure.goal) ? " *" : ""}`;
  });
  return [known?.label ?? key, known?.unit ?? "", ...values, toGoal(known?.goal)];
}

const isMissed = (value: number, goal: Goal | undefined): boolean =>
  goal !== undefined && (goal.at === "least" ? value < goal.value : value > goal.value);

function toGoal(goal: Goal | undefined): string {
  if (goal === undefined) return "";
  return `${goal.at === "least" ? "mindst" : "højst"} ${number(goal.value)}`;
}

const number = (value: number): string => new Intl.NumberFormat("da-DK").format(value);
