/** What a search costs beside the same engine's plain search, by the same pool, on the same queries. */
import { emptyQuery } from "../contract/plain/empty-query.ts";
import { facetNames, facets } from "../contract/plain/facets.ts";
import type { Engine } from "../engine/nodes/client.ts";
import { type PlainRequest, searchPlainly } from "../engine/query/plain-search.ts";
import { timedEngine } from "../engine/query/timed-engine.ts";
import type { Knowledge, MeasuredEngine } from "../evaluation/measured-portal.ts";
import { readJudgements } from "../evaluation/read-judgements.ts";
import { inProject } from "../program/project-root.ts";
import { openPortal } from "../server/open-portal.ts";
import { atMost, type Figure } from "./benchmark.ts";
import { millisecondsOfEach, percentile } from "./measure/timing.ts";
import { plainIndex } from "./plain-index.ts";

const hitsOnPage = 20;

/** Both indexes must be there: see index-cost.ts. */
export async function measureSearchCost(
  { search }: MeasuredEngine,
  knowledge: Knowledge,
  queries: number,
): Promise<Figure[]> {
  const asked = judgedQueries().slice(0, queries);
  const { timed, waiting } = timedEngine(search);
  const portal = openPortal({ nodes: [timed], prefix: "", ...knowledge });
  const ask = (q: string) => portal.search({ ...emptyQuery, q, pageSize: hitsOnPage });
  await millisecondsOfEach(asked, ask); // the engine's caches, and the words' lemmas
  Object.assign(waiting, { calls: 0, milliseconds: 0 });
  const ours = await millisecondsOfEach(asked, ask);
  const whole = ours.reduce((sum, time) => sum + time, 0);
  const [bare, same] = await plainTimes(search, asked);
  return [
    ...speeds("portal", "portalen", ours),
    ...speeds("plain", "almindelig med samme ydelse", same),
    ...speeds("bare", "almindelig, kun træf", bare),
    { ...ratio("ratio", "median mod samme ydelse", ours, same), goal: atMost(3) },
    ratio("bare-ratio", "median mod kun træf", ours, bare),
    {
      key: "calls",
      label: "kald til søgemaskinen",
      unit: "pr. søgning",
      value: waiting.calls / asked.length,
    },
    ...shares(waiting.milliseconds / whole),
  ];
}

function ratio(key: string, label: string, ours: readonly number[], other: readonly number[]) {
  return { key, label, unit: "gange", value: percentile(ours, 0.5) / percentile(other, 0.5) };
}

/** `waited` is the part of the whole time that the engine took, 0 to 1. */
function shares(waited: number): Figure[] {
  return [
    {
      key: "engine-share",
      label: "deraf ventetid på søgemaskinen",
      unit: "%",
      value: 100 * waited,
    },
    {
      key: "own-share",
      label: "deraf analyse, mærker og svar",
      unit: "%",
      value: 100 * (1 - waited),
    },
  ];
}

/** Of all kinds, those of one kind together. */
function judgedQueries(): string[] {
  const { queries } = readJudgements(inProject("data", "judgements", "examples.json"));
  return queries.map(({ q }) => q);
}

/** Hits alone, and hits with facets, highlights and cropped texts as the portal gives them. */
async function plainTimes(search: Engine, asked: readonly string[]) {
  const page = { hitsPerPage: hitsOnPage };
  const service = {
    ...page,
    facets: facetNames.map((facet) => facets[facet].field),
    highlighted: ["title", "decision", "sections"],
    cropped: ["decision", "sections"],
    cropLength: 40,
  };
  const times = async (request: PlainRequest) => {
    const searchOnce = (q: string) => searchPlainly(search, plainIndex, q, request);
    await millisecondsOfEach(asked, searchOnce);
    return millisecondsOfEach(asked, searchOnce);
  };
  return [await times(page), await times(service)] as const;
}

function speeds(key: string, label: string, times: readonly number[]): Figure[] {
  return [
    { key: `${key}-p50`, label: `${label}, median`, value: percentile(times, 0.5), unit: "ms" },
    { key: `${key}-p95`, label: `${label}, p95`, value: percentile(times, 0.95), unit: "ms" },
  ];
}
