/** Bringing the index up to date while the portal already answers from it. */

import type { FastifyBaseLogger } from "fastify";
import pRetry from "p-retry";
import { Unreadable } from "../../indexer/files/unreadable.ts";
import { formatFailure, formatSyncReport } from "../../indexer/sync/plan/run-report.ts";
import { type IndexerSetup, updateIndex } from "./update-index.ts";

/** An engine that dies meanwhile is back within seconds. */
const retries = 5;

/** Ends when the index is up to date with MINUTES, or when that cannot be; what went wrong is logged. */
export async function indexInBackground(
  setup: Omit<IndexerSetup, "onWait" | "onFailure" | "onProgress">,
  logger: FastifyBaseLogger,
  stop: AbortSignal,
): Promise<void> {
  const request = {
    paths: [setup.environment.MINUTES],
    correctionsIn: null,
    covers: "everything",
    mode: "update",
  } as const;
  const run = () =>
    updateIndex(request, {
      ...setup,
      onProgress: () => {},
      onWait: () => logger.info("Venter på, at en anden indeksering bliver færdig"),
      onFailure: (failure) => logger.warn(formatFailure(failure)),
    });
  try {
    const shouldRetry = ({ error }: { error: Error }) => !(error instanceof Unreadable);
    logger.info(formatSyncReport(await pRetry(run, { retries, signal: stop, shouldRetry })));
  } catch (error) {
    if (!stop.aborted) logger.error({ err: error }, "Indekset er ikke bragt à jour");
  }
}
