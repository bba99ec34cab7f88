/** A run over the minutes as a command does it on the way to something else: what fails and what it waits for is told. */
import type { Environment } from "../../contract/environment.ts";
import { loadDanish } from "../../danish/load.ts";
import type { EngineHandle } from "../../engine/start.ts";
import { formatFailure } from "../../indexer/sync/plan/run-report.ts";
import type { IndexerSetup } from "./update-index.ts";

/** `tell` is given Danish sentences for the operator. */
export function toldRun(
  engine: EngineHandle,
  environment: Environment,
  tell: (sentence: string) => void,
): IndexerSetup {
  return {
    engine,
    environment,
    danish: loadDanish(),
    onProgress: () => {},
    onFailure: (failure) => tell(formatFailure(failure)),
    onWait: () => tell("Venter på, at en anden indeksering bliver færdig …"),
  };
}
