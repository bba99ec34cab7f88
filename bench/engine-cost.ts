/** Our index and search beside plain ones, on a generated corpus. */

import { parsedMeetings } from "./corpus/corpus.ts";
import { packMeetings } from "./corpus/packed-meetings.ts";
import { type BenchEngine, withBenchEngine } from "./index/bench-engine.ts";
import { measureIndexCost } from "./index/index-cost.ts";
import type { Figure, Setting } from "./measure/benchmark.ts";
import { openKnowledge } from "./measure/knowledge.ts";
import { inParts } from "./measure/parts.ts";
import { measureSearchCost } from "./search/search-cost.ts";

/** @throws EngineUnusable */
export async function measureEngine(
  setting: Setting,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const { blocks, items, environment } = setting;
  const knowledge = openKnowledge(environment);
  const meetings = packMeetings(parsedMeetings(blocks, items));
  await withBenchEngine(environment, async (engine: BenchEngine) => {
    const run = () => measureIndexCost(meetings, engine, knowledge);
    await inParts([{ key: "index", label: "opbygning", run }], onFigures);
    await measureSearchCost({ engine, meetings, knowledge, setting }, onFigures);
  });
}
