/** For whoever watches the portal: is it alive, can it answer, what has it done. */
import { z } from "zod";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { EngineDown, outdated } from "../../engine/query/engine-down.ts";
import { NotFound, ProblemDetails } from "../requests/errors.ts";
import { isFromThisMachine } from "../requests/loopback.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/records/to-status.ts";
import { createMeters, type HarvestState, type Meters } from "./meters.ts";

const tags = ["Drift"];
const Fine = z.object({ status: z.literal("ok") });
const Reasons = z.array(z.string());
const Ready = Fine.extend({ reasons: Reasons.optional() });
const NotReady = z.object({ status: z.literal("unavailable"), reasons: Reasons });

const alive = {
  operationId: "isAlive",
  summary: "Kører portalen?",
  tags,
  response: { 200: Fine },
};

const ready = {
  operationId: "isReady",
  summary: "Kan portalen svare? 503, når søgemaskinen tier, eller intet er lagt i arkivet endnu",
  tags,
  response: {
    200: Ready,
    503: {
      description:
        "Nej; reasons siger hvorfor. Har portalen for travlt, siger den det som alle andre fejl",
      content: {
        "application/json": { schema: NotReady },
        "application/problem+json": { schema: ProblemDetails },
      },
    },
  },
};

/** Who may read `/metrics`; to all others it is not there. "elsewhere": at an address of its own alone. */
export type MetricsReaders = "loopback" | "everywhere" | "elsewhere";

/** `harvestState` where harvests are made from the same folder of state. */
type Watched = {
  readonly portal: Portal;
  readonly metrics: MetricsReaders;
  readonly meters?: Meters;
  readonly harvestState?: () => Promise<HarvestState>;
  /** When the last indexing run did; null where it did not. */
  readonly failedAt?: () => Promise<string | null>;
};

/** `/healthz`: the process lives. `/readyz`: the engine answers and something is indexed, else 503. */
export function addHealthRoutes(app: App, watched: Watched): void {
  const { portal, failedAt = neverFailed } = watched;
  app.get("/healthz", { schema: alive }, () => ({ status: "ok" }) as const);
  app.get("/readyz", { schema: ready }, async (_, reply) => {
    const { fault, lacks } = await stateOf(portal);
    const failed = (await failedAt()) === null ? [] : [runFailed];
    if (fault === null) {
      const reasons = [...failed, ...lacks];
      return { status: "ok" as const, ...(reasons.length > 0 ? { reasons } : {}) };
    }
    reply.code(503).header("retry-after", "5");
    return { status: "unavailable" as const, reasons: [fault, ...failed] };
  });
  addMetrics(app, watched);
}

const neverFailed = async () => null;

const runFailed = "Den seneste opdatering af arkivet lykkedes ikke; portalens log siger hvorfor.";

/** The engine's silence is an answer here, not a failure. Null where all is well. */
async function faultOf(portal: Portal): Promise<string | null> {
  try {
    const [overview, nodes] = await Promise.all([portal.overview(), portal.engineHealth()]);
    if (!nodes.some(({ healthy }) => healthy)) return isSilent;
    return toStatus(overview).indexedAt === null ? "Intet er lagt i arkivet endnu." : null;
  } catch {
    return isSilent;
  }
}

type State = { readonly fault: string | null; readonly lacks: readonly string[] };

/** While an index of an earlier version is built anew it is searched, but what lists its meetings may not understand it. */
async function stateOf(portal: Portal): Promise<State> {
  const fault = await faultOf(portal);
  if (fault !== null) return { fault, lacks: [] };
  try {
    const query = { ...emptyQuery, pageSize: 1 };
    await Promise.all([portal.arrivals(query), portal.meetingsByDate({ offset: 0, limit: 1 })]);
    return { fault: null, lacks: [] };
  } catch (error) {
    return isOfEarlier(error)
      ? { fault: null, lacks: [isOutdated] }
      : { fault: isSilent, lacks: [] };
  }
}

/** Its documents lack what is read, or its settings what is asked by; any other answer is no good one. */
const isOfEarlier = (error: unknown): boolean =>
  error instanceof EngineDown &&
  (error.reason === outdated || /^invalid_.*_(?:sort|filter)$/.test(error.reason));

const isOutdated =
  "Arkivet er fra en tidligere udgave og bliver bygget på ny; imens svarer feeds, eksporter og sitemap måske ikke.";

const isSilent = "Søgemaskinen svarer ikke, som den skal.";

const noHarvest = async () => null;

function addMetrics(app: App, watched: Watched): void {
  const { portal, metrics, meters = createMeters(), harvestState = noHarvest } = watched;
  app.addHook("onResponse", async ({ routeOptions: { url: route = "unknown" } }, reply) => {
    meters.request({ route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    const isHere =
      metrics === "everywhere" || (metrics === "loopback" && isFromThisMachine(request));
    if (!isHere) throw new NotFound("Siden");
    reply.type(meters.contentType);
    return meters.print(portal, harvestState);
  });
}
