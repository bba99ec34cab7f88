/** The list of benchmarks, in the order in which they run. */

import { measureEngine } from "./engine-cost.ts";
import { measureFolder } from "./index/folder-cost.ts";
import { measureUnchanged } from "./index/unchanged-cost.ts";
import type { Benchmark, Figure, Setting } from "./measure/benchmark.ts";
import { inParts } from "./measure/parts.ts";
import { measureEarlier } from "./search/earlier-cost.ts";
import { measureNodes } from "./search/nodes-cost.ts";
import { measureDanish } from "./speed/danish-speed.ts";
import { measureMarks } from "./speed/marks-speed.ts";
import { measureParser } from "./speed/parser-speed.ts";

export const benchmarks: readonly Benchmark[] = [
  { name: "parser", title: "Læsning af referater, én kerne", run: whole(measureParser) },
  { name: "danish", title: "Dansk sproganalyse, én kerne", run: whole(measureDanish) },
  { name: "marks", title: "Mærker i træf", run: whole(measureMarks) },
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
  { name: "earlier", title: "Mod en tidligere udgave", run: measureEarlier },
  { name: "folder", title: "En mappe med mange filer", run: whole(measureFolder) },
  { name: "small-files", title: "Små filer, der ikke er ændret", run: whole(measureUnchanged) },
];

/** A benchmark of one part. */
function whole(measure: (setting: Setting) => Promise<readonly Figure[]>): Benchmark["run"] {
  return (setting, onFigures) =>
    inParts([{ key: "all", label: "i alt", run: () => measure(setting) }], onFigures);
}
