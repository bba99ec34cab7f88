/** The list of benchmarks, in the order in which they run. */

import { measureEngine } from "./engine-cost.ts";
import { measureFolder } from "./index/folder-cost.ts";
import type { Benchmark } from "./measure/benchmark.ts";
import { measureNodes } from "./search/nodes-cost.ts";
import { measureDanish } from "./speed/danish-speed.ts";
import { measureMarks } from "./speed/marks-speed.ts";
import { measureParser } from "./speed/parser-speed.ts";

export const benchmarks: readonly Benchmark[] = [
  { name: "parser", title: "Læsning af referater, én kerne", run: measureParser },
  { name: "danish", title: "Dansk sproganalyse, én kerne", run: measureDanish },
  { name: "marks", title: "Mærker i træf", run: measureMarks },
  {
    name: "engine",
    title: "Indeks og søgning mod Meilisearch, som den kommer",
    run: measureEngine,
  },
  {
    name: "nodes",
    title: "Et indeks spredt over flere søgemaskiner",
    run: measureNodes,
  },
  { name: "folder", title: "En mappe med mange filer", run: measureFolder },
];
