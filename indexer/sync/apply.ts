/** Carrying out a plan. */
import type { UnreadFile } from "../../contract/indexed-item.ts";
import type { Plan } from "./plan/plan.ts";
import type { Progress } from "./plan/run-report.ts";
import { type ChangeDeps, changesFromFiles, changesFromIndex } from "./work/make-documents.ts";
import { fillIndex } from "./write/fill.ts";
import { indexStatus, writeState } from "./write/index-state.ts";
import { makeAnew, rebuildBeside } from "./write/rebuild.ts";
import { removeMeetings } from "./write/remove.ts";
import type { Archive } from "./write/spread-archive.ts";
import type { WaveSize } from "./write/wave.ts";

/** `stillUnread` is asked when everything is written: files may fail to the last. */
export type ApplyDeps = ChangeDeps & {
  archive: Archive;
  fingerprint: string;
  stillUnread: () => UnreadFile[];
  onProgress: (progress: Progress) => void;
};

/**
 * Updates the index in place, or builds it anew where that was asked for, or where it was built from
 * something else than `fingerprint` tells. Gives the number of items written.
 */
export async function applyPlan(
  plan: Plan,
  mode: "update" | "rebuild",
  deps: ApplyDeps,
): Promise<number> {
  const { archive, fingerprint, indexedAt, stillUnread } = deps;
  const status = await indexStatus(archive, fingerprint);
  if (status === "absent") await createArchive(archive, fingerprint);
  const isNew = status === "stale" || (status === "current" && mode === "rebuild");
  const written = isNew ? await rebuild(plan, deps) : await update(plan, deps);
  await writeState(archive, { fingerprint, indexedAt, unread: stillUnread() });
  return written;
}

/** An index without a state was being made when its maker was killed. */
async function createArchive(archive: Archive, fingerprint: string): Promise<void> {
  await Promise.all(archive.nodes.map((node) => makeAnew(node, archive.prefix)));
  await writeState(archive, { fingerprint, indexedAt: null, unread: [] });
}

async function update({ added, changed, removed }: Plan, deps: ApplyDeps): Promise<number> {
  const counter = countWritten(added.length + changed.length, deps);
  await fillIndex(deps.archive, changesFromFiles([...added, ...changed], deps), counter.add);
  await removeMeetings(deps.archive, removed);
  return counter.items();
}

async function rebuild(plan: Plan, deps: ApplyDeps): Promise<number> {
  const { archive, fingerprint, indexedAt, stillUnread } = deps;
  const wanted = [...plan.added, ...plan.changed, ...plan.unchanged];
  const counter = countWritten(wanted.length + plan.kept.length, deps);
  await rebuildBeside(archive, async (next) => {
    await fillIndex(next, changesFromFiles(wanted, deps), counter.add);
    await fillIndex(next, changesFromIndex(archive, plan.kept, deps), counter.add);
    await writeState(next, { fingerprint, indexedAt, unread: stillUnread() });
  });
  return counter.items();
}

function countWritten(total: number, { onProgress }: ApplyDeps) {
  let meetings = 0;
  let items = 0;
  return {
    add: (written: Readonly<WaveSize>) => {
      meetings += written.meetings;
      items += written.items;
      onProgress({ phase: "write", done: meetings, total });
    },
    items: () => items,
  };
}
