/** Our index and search beside plain ones, on a generated corpus. */

import { parsePrinted, printMeetings } from "./corpus/corpus.ts";
import { type BenchEngine, withBenchEngine } from "./index/bench-engine.ts";
import { measureIndexCost } from "./index/index-cost.ts";
import type { Figure, Setting } from "./measure/benchmark.ts";
import { openKnowledge } from "./measure/knowledge.ts";
import { measureSearchCost } from "./search/search-cost.ts";

/** @throws EngineUnusable */
export function measureEngine(setting: Setting): Promise<Figure[]> {
  const { blocks, items, environment } = setting;
  const knowledge = openKnowledge(environment);
  const meetings = [...printMeetings(blocks, items)].flatMap(parsePrinted);
  return withBenchEngine(environment, async (engine: BenchEngine) => [
    ...(await measureIndexCost(meetings, engine, knowledge)),
    ...(await measureSearchCost(engine, meetings, knowledge, setting)),
  ]);
}
