/** What is measured of the portal, for Prometheus: each meter one row, its name as docs/alerts.yml uses it. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { EngineCall } from "../../engine/query/observed-search.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/records/to-status.ts";

/** Of the last harvest, null where none was made: when it ended, what it fetched, and what failed. */
export type HarvestState = {
  readonly endedAt: Date;
  readonly fetched: number;
  readonly failed: number;
} | null;

type Answered = {
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

export type Meters = {
  readonly engineCall: (call: EngineCall) => void;
  readonly request: (answered: Answered) => void;
  readonly contentType: string;
  /** All of them as text; those of the archive are asked for now. */
  readonly print: (portal: Portal, harvest: () => Promise<HarvestState>) => Promise<string>;
};

const gauges = {
  referatsoeg_engine_up: "1 when every node of the search engine answers, else 0",
  referatsoeg_index_age_seconds: "Seconds since an indexing run last ended",
  referatsoeg_items: "Agenda items in the index",
  referatsoeg_meetings: "Meetings in the index",
  referatsoeg_problems: "Problems that the parser told of",
  referatsoeg_unread_files: "Files that the last runs could not read",
  referatsoeg_takedowns: "What is taken down",
  referatsoeg_harvest_age_seconds: "Seconds since a harvest last ended",
  referatsoeg_harvest_fetched: "Meetings that the last harvest fetched",
  referatsoeg_harvest_failures: "What the last harvest could not fetch",
} as const;

type GaugeName = keyof typeof gauges;
type Values = Partial<Record<GaugeName, number>>;

export function createMeters(now: () => number = Date.now): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    labelNames: ["route", "status"],
    registers,
    help: "Time to answer, by route and status",
  });
  const calls = new Counter({
    name: "referatsoeg_engine_calls_total",
    labelNames: ["outcome"],
    registers,
    help: "Calls of the search engine, by how they ended",
  });
  const callSeconds = new Histogram({
    name: "referatsoeg_engine_call_duration_seconds",
    registers,
    help: "Time of a call of the search engine",
  });
  const gaugeOf = new Map(
    Object.entries(gauges).map(([name, help]) => [name, new Gauge({ name, help, registers })]),
  );
  return {
    contentType: registry.contentType,
    engineCall: ({ seconds, outcome }) => {
      calls.inc({ outcome });
      callSeconds.observe(seconds);
    },
    request: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
    print: async (portal, harvest) => {
      const values = {
        ...(await archiveValues(portal, now)),
        ...(await harvestValues(harvest, now)),
      };
      for (const [name, gauge] of gaugeOf) gauge.set(values[name as GaugeName] ?? Number.NaN);
      return registry.metrics();
    },
  };
}

/** Of an archive whose engine is silent nothing is known, but that. */
async function archiveValues(portal: Portal, now: () => number): Promise<Values> {
  try {
    const overview = await portal.overview();
    const [build, takedowns] = await Promise.all([portal.build(), portal.takedowns()]);
    const { items, meetings, engine, sources } = toStatus(overview);
    const problems = sources.flatMap((source) => source.problems);
    return {
      referatsoeg_engine_up: Number(engine.every(({ healthy }) => healthy)),
      referatsoeg_items: items,
      referatsoeg_meetings: meetings,
      referatsoeg_problems: problems.reduce((sum, { count }) => sum + count, 0),
      referatsoeg_unread_files: overview.unread.length,
      referatsoeg_takedowns: takedowns.length,
      ...(build?.indexedAt ? { referatsoeg_index_age_seconds: since(build.indexedAt, now) } : {}),
    };
  } catch {
    return { referatsoeg_engine_up: 0 };
  }
}

async function harvestValues(
  harvest: () => Promise<HarvestState>,
  now: () => number,
): Promise<Values> {
  const state = await harvest();
  if (state === null) return {};
  return {
    referatsoeg_harvest_age_seconds: since(state.endedAt, now),
    referatsoeg_harvest_fetched: state.fetched,
    referatsoeg_harvest_failures: state.failed,
  };
}

const since = (then: string | Date, now: () => number): number =>
  Math.max(0, (now() - new Date(then).getTime()) / 1000);
