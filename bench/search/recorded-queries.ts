/** What each query asks the engine, recorded, and what it costs. */
import { type RecordedCall, toWaves } from "../../engine/query/recorded-engine.ts";
import { atMost, type Figure } from "../measure/benchmark.ts";
import type { Asked } from "./asked.ts";
import type { Served } from "./served.ts";

/** What one query has asked the engine, and how large its answer is. */
export type Recorded = Asked & {
  readonly waves: readonly RecordedCall[][];
  readonly bytes: number;
};

export const apiPath = ({ address }: Asked) => `/api/search?${address}`;
export const pagePath = ({ address }: Asked) => `/soeg?${address}`;

/** Asked twice: what is kept from the first time on is no cost of a search. */
export async function recordEach(
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

export function costOfQuestions(asked: readonly Recorded[]): Figure[] {
  const of = (key: string, label: string, unit: string, told: (one: Recorded) => number) => ({
    key,
    label,
    unit,
    value: asked.reduce((sum, one) => sum + told(one), 0) / asked.length,
  });
  return [
    { key: "queries", label: "forskellige søgninger", unit: "", value: asked.length },
    of("calls", "kald til søgemaskinen", "pr. søgning", ({ waves }) => waves.flat().length),
    of("questions", "spørgsmål i dem", "pr. søgning", ({ waves }) =>
      waves.flat().reduce((sum, { given }) => sum + given.queries.length, 0),
    ),
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
