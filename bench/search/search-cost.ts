/** What a search costs beside the engine queries that it asks, beside a plain search, and as a page. */
import type { Engine } from "../../engine/nodes/client.ts";
import { recordedEngine, replay } from "../../engine/query/recorded-engine.ts";
import type { MeasuredEngine } from "../../evaluation/corpus/measured-portal.ts";
import { openPortal } from "../../server/open-portal.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import type { Meetings } from "../corpus/packed-meetings.ts";
import { atLeast, type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { inParts } from "../measure/parts.ts";
import { askedOf } from "./asked.ts";
import { median } from "./interleaved.ts";
import { apiPath, costOfQuestions, type Recorded, recordEach } from "./recorded-queries.ts";
import { timeFigures } from "./search-times.ts";
import { type Served, withServed } from "./served.ts";
import { typingFigures } from "./typing-cost.ts";
import { perSecond, servedPerSecond } from "./under-load.ts";

const visitors = 10;
const secondsOfLoadPerRound = 4;

type Measured = {
  readonly engine: MeasuredEngine;
  readonly meetings: Meetings;
  readonly knowledge: Knowledge;
  readonly setting: Pick<Setting, "openApp" | "queries" | "rounds">;
};

/** Both indexes must be there: see index-cost.ts. */
export async function measureSearchCost(
  { engine: { search }, meetings, knowledge, setting }: Measured,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const { openApp, queries, rounds } = setting;
  const { recorded, take } = recordedEngine(search);
  const portal = openPortal({ nodes: [recorded], prefix: "", keptBytes: 0, ...knowledge });
  await withServed(await openApp(portal), async (served) => {
    let asked: Recorded[] = [];
    const record = async () => {
      asked = await recordEach(askedOf(meetings, queries), served, take);
      return costOfQuestions(asked);
    };
    await inParts(
      [
        { key: "record", label: "spørgsmål", run: record },
        {
          key: "load",
          label: "mange ad gangen",
          run: () => loadFigures(asked, served, search, rounds),
        },
        { key: "typing", label: "mens der skrives", run: () => typingFigures(asked, served) },
        { key: "times", label: "svartider", run: () => timeFigures(asked, served, search, rounds) },
      ],
      onFigures,
    );
  });
}

/** In turn, as all that is compared. */
async function loadFigures(
  asked: readonly Recorded[],
  { url }: Served,
  search: Engine,
  rounds: number,
): Promise<Figure[]> {
  const load = { visitors, seconds: secondsOfLoadPerRound };
  const api: Awaited<ReturnType<typeof servedPerSecond>>[] = [];
  const same: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    api.push(await servedPerSecond(url, asked.map(apiPath), load));
    same.push(await perSecond(asked, ({ waves }) => replay(search, waves), load));
  }
  const [answers, bare] = [median(api.map((one) => one.perSecond)), median(same)];
  return [
    figure("load", `søgninger i sekundet, ${visitors} ad gangen`, "pr. s", answers),
    figure("load-refused", "deraf afvist", "%", 100 * median(api.map((one) => one.refused))),
    figure("load-same", "de samme spørgsmål til søgemaskinen", "pr. s", bare),
    { ...figure("load-share", "deraf når portalen", "gange", answers / bare), goal: atLeast(0.8) },
  ];
}
