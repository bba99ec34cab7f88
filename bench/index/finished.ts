/** Documents that are there already, handed to the engine as the indexer hands over its own. */
import type { Engine } from "../../engine/nodes/client.ts";
import { fillIndex } from "../../indexer/sync/write/fill.ts";
import type { MeetingDocuments } from "../../indexer/sync/write/meeting-documents.ts";

/** The indexes of `prefix` must be there. @throws EngineTaskFailed */
export async function fillFinished(
  engine: Engine,
  prefix: string,
  documents: readonly MeetingDocuments[],
): Promise<void> {
  await fillIndex({ nodes: [engine], prefix }, inTurn(documents), () => {});
}

async function* inTurn<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
