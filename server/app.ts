/** The web application: what it is made of, in order. The same in tests and in production. */
import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import fastify, { type FastifyBaseLogger, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { type Assets, searchName } from "../web/server-entry.tsx";
import { addCors } from "./cors.ts";
import { addErrorHandling, answerUnreadable } from "./error-handling.ts";
import { addEtags } from "./etag.ts";
import { addGracefulStop } from "./graceful-stop.ts";
import { addCostLimit } from "./requests/cost-limit.ts";
import { addressTest } from "./requests/forwarded-address.ts";
import { isLoopback } from "./requests/loopback.ts";
import { readParameterValues } from "./requests/parameter-values.ts";
import { addPartialMark } from "./requests/partial-answers.ts";
import { toReadableUrl } from "./requests/readable-url.ts";
import { addShedding } from "./requests/shedding.ts";
import type { App, ZodTypes } from "./requests/typed-app.ts";
import { addApiRoutes } from "./routes/api.ts";
import { addAssetRoutes } from "./routes/assets.ts";
import { addCalendarRoute } from "./routes/calendar.ts";
import { addComparisonRoute } from "./routes/comparison.ts";
import { addCrawlerRoutes } from "./routes/crawlers.ts";
import { addDocsRoutes } from "./routes/docs.ts";
import { addEarlierRoute } from "./routes/earlier.ts";
import { addExportRoutes } from "./routes/exports.ts";
import { addHealthRoutes, type MetricsReaders } from "./routes/health.ts";
import type { HarvestState, Meters } from "./routes/meters.ts";
import { addPageRoutes } from "./routes/pages.ts";
import type { Portal } from "./search/portal.ts";
import { contentSecurityPolicy } from "./security.ts";

/**
 * `clientDir` holds the built files; `rateLimit` is units of work a minute and address; `trustProxy` how many
 * proxies stand in front, or their addresses: whose address counts is what the outermost of them saw.
 */
export type AppOptions = {
  readonly portal: Portal;
  readonly assets: Assets;
  readonly clientDir: string;
  readonly logger: FastifyBaseLogger;
  readonly publicUrl: string | null;
  readonly contact: string | null;
  readonly rateLimit: number;
  readonly trustProxy: false | number | readonly string[];
  /** How long a request may take to come. */
  readonly requestMs?: number;
  readonly metrics: MetricsReaders;
  readonly meters?: Meters;
  /** When the last indexing run failed; null where it did not. */
  readonly failedAt?: () => Promise<string | null>;
  readonly harvestState?: () => Promise<HarvestState>;
  readonly municipalityName: (municipality: string) => string;
  readonly knownMunicipalities: readonly string[];
};

/** What a form without script sends (the HTML standard, "URL-encoded form data"). */
const formType = "application/x-www-form-urlencoded";

/** Node itself takes no longer ones: what is too long to be anything's id is not found like any other. */
const longestUrl = 16_384;

/** A request that comes letter by letter keeps its place no longer. */
const usualPatienceMs = 10_000;

/** Fastify takes no number: it cannot tell the proxy from who speaks to the port directly (see README). */
function toTrust(proxies: AppOptions["trustProxy"]) {
  if (typeof proxies === "number") return (_: string, hop: number) => hop < proxies;
  return proxies === false ? false : addressTest(proxies);
}

/** An application that is ready to listen or to be asked through `inject`. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { portal, logger, trustProxy, requestMs = usualPatienceMs } = options;
  const app = fastify({
    loggerInstance: logger,
    trustProxy: toTrust(trustProxy),
    clientErrorHandler: answerUnreadable,
    genReqId: () => randomUUID(),
    // Nothing that is asked here has a body, and nobody needs long to ask it.
    bodyLimit: 4_096,
    requestTimeout: requestMs,
    http: { headersTimeout: requestMs, connectionsCheckingInterval: requestMs / 5 },
    // What someone searched for, and from where, is nobody's business: errors alone are logged.
    logController: new LogController({ disableRequestLogging: true }),
    rewriteUrl: toReadableUrl,
    routerOptions: {
      maxParamLength: longestUrl,
      ignoreTrailingSlash: true,
      querystringParser: readParameterValues,
    },
  }).withTypeProvider<ZodTypes>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(formType, { parseAs: "string" }, (_, body, done) =>
    done(null, readParameterValues(String(body))),
  );
  addErrorHandling(app, logger, options);
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    // An item's page leads back to the search that it was opened from; others learn nothing.
    referrerPolicy: { policy: "same-origin" },
  });
  addCors(app);
  addGracefulStop(app);
  addEtags(app);
  await app.register(compress);
  await addShedding(app);
  addCostLimit(app, {
    units: options.rateLimit,
    isFree: (request) => trustProxy === false && isLoopback(request.ip),
  });
  addPartialMark(app);
  await addDocsRoutes(app, options.publicUrl);
  addApiRoutes(app, options);
  await addEarlierRoute(app, portal);
  addExportRoutes(app, { ...options, searchName });
  addComparisonRoute(app, portal);
  addCalendarRoute(app, options);
  addCrawlerRoutes(app, options);
  addHealthRoutes(app, options);
  await addAssetRoutes(app, options.clientDir);
  addPageRoutes(app, options);
  return app;
}
