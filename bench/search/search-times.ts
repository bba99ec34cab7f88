/** How long a search takes, beside the same engine queries, a plain search and the page of its hits. */
import { facetNames, facets } from "../../contract/plain/facets.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import { type PlainRequest, searchPlainly } from "../../engine/query/plain-search.ts";
import { replay } from "../../engine/query/recorded-engine.ts";
import { plainIndex } from "../index/plain-index.ts";
import { atMost, type Figure, figure } from "../measure/benchmark.ts";
import { percentile } from "../measure/timing.ts";
import type { Asked } from "./asked.ts";
import { timesInTurn } from "./interleaved.ts";
import { apiPath, pagePath, type Recorded } from "./recorded-queries.ts";
import type { Served } from "./served.ts";

export async function timeFigures(
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
