/** What a search costs beside the engine queries that it asks, beside a plain search, and as a page. */
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { facetNames, facets } from "../../contract/plain/facets.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import { type PlainRequest, searchPlainly } from "../../engine/query/plain-search.ts";
import {
  type RecordedCall,
  recordedEngine,
  replay,
  toWaves,
} from "../../engine/query/recorded-engine.ts";
import type { Knowledge, MeasuredEngine } from "../../evaluation/corpus/measured-portal.ts";
import { openPortal } from "../../server/open-portal.ts";
import { plainIndex } from "../index/plain-index.ts";
import { atLeast, atMost, type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { inParts } from "../measure/parts.ts";
import { percentile } from "../measure/timing.ts";
import { type Asked, askedOf } from "./asked.ts";
import { median, timesInTurn } from "./interleaved.ts";
import { type Served, withServed } from "./served.ts";
import { typingFigures } from "./typing-cost.ts";
import { perSecond, servedPerSecond } from "./under-load.ts";

const visitors = 10;
const secondsOfLoadPerRound = 4;

/** What one query has asked the engine, and how large its answer is. */
type Recorded = Asked & { readonly waves: readonly RecordedCall[][]; readonly bytes: number };

type Measured = {
  readonly engine: MeasuredEngine;
  readonly meetings: readonly ParsedMeeting[];
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

const apiPath = ({ address }: Asked) => `/api/search?${address}`;
const pagePath = ({ address }: Asked) => `/soeg?${address}`;

/** Asked twice: what is kept from the first time on is no cost of a search. */
async function recordEach(
  asked: readonly Asked[],
  served: Served,
  take: () => readonly RecordedCall[],
): Promise<Recorded[]> {
  const each: Recorded[] = [];
  for (const one of asked) {
    await answered(served, apiPath(one), () => {});
    const bytes = await answered(served, apiPath(one), take);
    each.push({ ...one, bytes, waves: toWaves(take()) });
  }
  return each;
}

const tries = 20;

/** On a machine that has much else to do, an engine may be late several times. @throws Error where it always is */
async function answered(served: Served, path: string, before: () => void): Promise<number> {
  for (let nth = 0; nth < tries; nth += 1) {
    before();
    const bytes = await served.get(path);
    if (bytes !== null) return bytes;
  }
  throw new Error(`${path} is not answered in time`);
}

function costOfQuestions(asked: readonly Recorded[]): Figure[] {
  const of = (key: string, label: string, unit: string, told: (one: Recorded) => number) => ({
    key,
    label,
    unit,
    value: asked.reduce((sum, one) => sum + told(one), 0) / asked.length,
  });
  return [
    { key: "queries", label: "forskellige søgninger", unit: "", value: asked.length },
    of("calls", "kald til søgemaskinen", "pr. søgning", ({ waves }) => waves.flat().length),
    of("waves", "bølger, den ene efter den anden", "pr. søgning", ({ waves }) => waves.length),
    of("bytes", "svarets længde", "kB", ({ bytes }) => bytes / 1e3),
    {
      key: "most-waves",
      label: "bølger, højst",
      unit: "",
      goal: atMost(2),
      value: Math.max(...asked.map(({ waves }) => waves.length)),
    },
  ];
}

async function timeFigures(
  asked: readonly Recorded[],
  served: Served,
  search: Engine,
  rounds: number,
): Promise<Figure[]> {
  let late = 0;
  const times = await timesInTurn(
    asked,
    {
      api: async (one) => {
        if ((await served.get(apiPath(one))) === null) late += 1;
      },
      same: ({ waves }) => replay(search, waves),
      page: (one) => served.get(pagePath(one)),
      plain: ({ address }) =>
        searchPlainly(search, plainIndex, new URLSearchParams(address).get("q") ?? "", plainly),
    },
    rounds,
  );
  const { api, same, page, plain } = times;
  const ratio = (share: number) => percentile(api.all, share) / percentile(same.all, share);
  return [
    ...speeds("api", "/api/search", api.all),
    {
      ...figure("late", "deraf uden svar i tide (503)", "%", (100 * late) / api.all.length),
      goal: atMost(0),
    },
    ...speeds("same", "de samme spørgsmål til søgemaskinen", same.all),
    ...speeds("page", "/soeg", page.all),
    ...speeds("plain", "almindelig søgning i almindeligt indeks", plain.all),
    {
      ...figure("ratio", "median mod de samme spørgsmål", "gange", ratio(0.5)),
      goal: atMost(1.25),
    },
    {
      ...figure("ratio-p95", "p95 mod de samme spørgsmål", "gange", ratio(0.95)),
      goal: atMost(1.25),
    },
    {
      ...figure("page-over-api", "siden over sit svar, median", "ms", medianGap(page, api)),
      goal: atMost(3),
    },
    ...slowestKinds(asked, api.medians),
  ];
}

const plainly: PlainRequest = {
  hitsPerPage: 20,
  facets: facetNames.map((facet) => facets[facet].field),
  highlighted: ["title", "decision", "sections"],
  cropped: ["decision", "sections"],
  cropLength: 40,
};

type Taken = { readonly medians: readonly number[] };

/** Of each query the difference of its medians; of these the middle one. */
function medianGap(longer: Taken, shorter: Taken): number {
  const gaps = longer.medians.map((time, at) => time - (shorter.medians[at] ?? 0));
  return percentile(gaps, 0.5);
}

function speeds(key: string, label: string, times: readonly number[]): Figure[] {
  const shares = [
    ["p50", "median", 0.5],
    ["p95", "p95", 0.95],
    ["p99", "p99", 0.99],
  ] as const;
  return shares.map(([short, word, share]) =>
    figure(`${key}-${short}`, `${label}, ${word}`, "ms", percentile(times, share)),
  );
}

/** The median of each kind, the slowest first. */
function slowestKinds(asked: readonly Asked[], medians: readonly number[]): Figure[] {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const own = medians.filter((_, at) => asked[at]?.kind === kind);
      return figure(
        `kind-${kind.replaceAll(" ", "-")}`,
        `deraf ${kind}`,
        "ms",
        percentile(own, 0.5),
      );
    })
    .sort((a, b) => b.value - a.value);
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
