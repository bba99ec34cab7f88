/** Our index and search beside plain ones, on a generated corpus. */
import { type BenchEngine, withBenchEngine } from "./bench-engine.ts";
import type { Figure, Setting } from "./benchmark.ts";
import { parsePrinted, printMeetings } from "./corpus/corpus.ts";
import { measureIndexCost } from "./index-cost.ts";
import { openKnowledge } from "./knowledge.ts";
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
