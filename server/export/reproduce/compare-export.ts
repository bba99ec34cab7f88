/** An export made again: what has gone, what has come, and what else may be why. */
import { z } from "zod";
import type { Manifest } from "../../../contract/export.ts";
import type { Portal } from "../../search/portal.ts";
import { openExport } from "../export-source.ts";
import type { ReadBack } from "./read-manifest.ts";

/** `sameIndex` and `sameTopics`: whether it was the same build of the index, and the same topic file. */
export const Differences = z.object({
  address: z.string(),
  before: z.int(),
  now: z.int(),
  gone: z.array(z.string()),
  added: z.array(z.string()),
  sameIndex: z.boolean(),
  sameTopics: z.boolean(),
});
export type Differences = z.infer<typeof Differences>;

/** Throws EngineDown, and Error where there is no index to ask. */
export async function compareExport(before: ReadBack, portal: Portal): Promise<Differences> {
  const { manifest: now, ids: idsNow } = await openExport(before, portal, "");
  const gone = new Set(before.ids);
  const added: string[] = [];
  for await (const ids of idsNow()) for (const id of ids) if (!gone.delete(id)) added.push(id);
  return {
    address: before.address,
    before: before.count,
    now: now.count,
    gone: [...gone].sort(),
    added: added.sort(),
    sameIndex: sameBuild(before.index, now.index),
    sameTopics: before.topics.version === now.topics.version,
  };
}

function sameBuild(one: Manifest["index"], other: Manifest["index"]): boolean {
  return one?.fingerprint === other?.fingerprint && one?.indexedAt === other?.indexedAt;
}
