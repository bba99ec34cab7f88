/** Bringing the index up to date while the portal already answers from it. */

import type { FastifyBaseLogger } from "fastify";
import type { Changing } from "../../contract/plain/changing.ts";
import { formatFailure, formatSyncReport } from "../../indexer/sync/plan/run-report.ts";
import { sentenceOf } from "../../program/fail-with.ts";
import { type IndexerSetup, updateIndex } from "./update-index.ts";
import { withRecovery } from "./with-recovery.ts";

/** Said where an index is of another version, other themes or other settings. */
export const staleIndex =
  "Indekset er bygget af en anden version eller med andre indstillinger og bygges på ny; det gamle svarer imens.";

/** When this process's last run failed; null where it succeeded, or none has ended. */
export type IndexingState = { readonly failure: { readonly at: string } | null };

/**
 * Ends when the index is up to date with MINUTES, or when that cannot be: what went wrong is logged, and kept in
 * `state`. Tells whether it succeeded.
 */
export async function indexInBackground(
  setup: Omit<IndexerSetup, "onWait" | "onFailure" | "onProgress">,
  logger: FastifyBaseLogger,
  stop: AbortSignal,
  state: Changing<IndexingState>,
): Promise<boolean> {
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
      onStale: () => logger.info(staleIndex),
      onWithdrawn: (lines) => {
        for (const line of lines) logger.warn(`Holdt tilbage: ${line}`);
      },
      onFailure: (failure) => logger.warn(formatFailure(failure)),
    });
  try {
    logger.info(formatSyncReport(await withRecovery(setup.engine, run)));
    state.failure = null;
    return true;
  } catch (error) {
    state.failure = { at: new Date().toISOString() };
    if (!stop.aborted) logger.error(`Indekset er ikke bragt à jour: ${sentenceOf(error)}`);
    return false;
  }
}
