/** Carrying out a plan. */
import type { UnreadFile } from "../../contract/indexed-item.ts";
import type { DocumentDeps } from "./documents/make-documents.ts";
import type { MeetingInIndex } from "./plan/identity.ts";
import type { Plan } from "./plan/plan.ts";
import type { Progress } from "./plan/run-report.ts";
import { noteDue, readDue } from "./write/due.ts";
import { type BuiltFrom, indexStatus, readLastState, writeState } from "./write/index-state.ts";
import { makeAnew, rebuildBeside } from "./write/rebuild.ts";
import { removeMeetings } from "./write/remove.ts";
import type { SpreadIndex } from "./write/spread-index.ts";
import { sweepWords } from "./write/sweep-words.ts";
import type { WaveSize } from "./write/wave.ts";
import { nowAndThen, type Touched, writeOverviews } from "./write/write-overviews.ts";
import { fromFiles, fromIndex, writeMeetings } from "./write-meetings.ts";

/**
 * `stillUnread` is asked when everything is written: files may fail to the last. `takedowns` is what the public
 * is told of what was taken down, and is gone at its source; `rewritten` are meetings that only the index tells of, and tells too much of;
 * `largestLoss` how much fewer items, as a share, an index may have that takes another's place.
 */
export type ApplyDeps = DocumentDeps & {
  readonly index: SpreadIndex;
  readonly indexedAt: Date;
  readonly largestLoss: number;
  readonly fingerprint: string;
  /** Of all that parsing depends on: an index of the same has what a file would be parsed to again. */
  readonly parsedBy: string;
  readonly takedowns: Pick<BuiltFrom, "takedowns" | "takedownsHash" | "gone">;
  readonly rewritten: readonly MeetingInIndex[];
  readonly stillUnread: () => UnreadFile[];
  readonly onProgress: (progress: Progress) => void;
  /** Hears that the index was built from something else, and is built anew beside itself. */
  readonly onStale?: () => void;
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
  const { index, fingerprint, parsedBy, indexedAt, stillUnread, takedowns } = deps;
  const status = await indexStatus(index, fingerprint);
  if (status === "stale") deps.onStale?.();
  if (status === "absent") await createIndex(deps);
  const isNew = status === "stale" || (status !== "absent" && mode === "rebuild");
  const written = isNew ? await rebuild(plan, mode, deps) : await update(plan, deps);
  await writeState(index, {
    fingerprint,
    parsedBy,
    indexedAt,
    unread: stillUnread(),
    ...takedowns,
  });
  return written;
}

/** An index without a state was being made when its maker was killed. */
async function createIndex({ index, fingerprint, parsedBy, takedowns }: ApplyDeps): Promise<void> {
  await Promise.all(index.nodes.map((node) => makeAnew(node, index.prefix)));
  await writeState(index, { fingerprint, parsedBy, indexedAt: null, unread: [], ...takedowns });
}

/** What goes, goes first: it may have been taken down. */
async function update(plan: Plan, deps: ApplyDeps): Promise<number> {
  const { added, changed, removed } = plan;
  const { index, rewritten, stillUnread } = deps;
  const isLossy = changed.length + removed.length + rewritten.length > 0;
  const isChanged = isLossy || added.length > 0;
  const due = await readDue(index);
  const unread = (await readLastState(index))?.unread ?? [];
  const begun = { overviewDue: "begun" };
  if (isChanged) await noteDue(index, isLossy ? { ...begun, sweepDue: true } : begun);
  const counter = countWritten(
    added.length + changed.length + rewritten.length,
    deps,
    nowAndThen(index, unread),
  );
  await removeMeetings(deps.index, removed);
  await writeMeetings(deps.index, fromIndex(deps.index, rewritten, deps), counter.add);
  await writeMeetings(deps.index, fromFiles([...added, ...changed], deps), counter.add);
  if (isLossy || due.sweep) await sweepWords(index);
  const still = stillUnread();
  const isUnreadOther = JSON.stringify(unread) !== JSON.stringify(still);
  const others = isUnreadOther ? [...unread, ...still] : [];
  if (isChanged || due.overview || isUnreadOther)
    await writeOverviews(index, still, due.overview ? "all" : touchedBy(plan, rewritten, others));
  return counter.items();
}

type Placed = { readonly municipality: string | null };

/** More are counted sooner by reading everything; what is of no known place is told by no filter. */
const mostTouched = 30;

/** Where something came, changed or went: a run that a nightly harvest brings a few files counts those places alone. */
function touchedBy(
  { added, changed, removed }: Plan,
  rewritten: readonly Placed[],
  unread: readonly Placed[],
): Touched {
  const wanted = [...added, ...changed].flatMap(({ inFile, inIndex }) => [inFile, inIndex ?? []]);
  const places = [...wanted.flat(), ...removed, ...rewritten, ...unread];
  const names = new Set(places.map(({ municipality }) => municipality));
  const known = [...names].filter((name) => name !== null);
  return known.length < names.size || known.length > mostTouched ? "all" : new Set(known);
}

/**
 * Where the old index was parsed by the same, what did not change is taken from it: another theme file needs no file
 * to be read again. Whoever asks for a rebuild has everything parsed.
 */
async function rebuild(plan: Plan, mode: "update" | "rebuild", deps: ApplyDeps): Promise<number> {
  const { index, fingerprint, parsedBy, indexedAt, stillUnread, takedowns } = deps;
  const before = await readLastState(index);
  const isParsed = mode === "update" && parsedBy !== "" && before?.parsedBy === parsedBy;
  const again = isParsed ? plan.unchanged.flatMap(({ inIndex }) => inIndex ?? []) : [];
  const wanted = [...plan.added, ...plan.changed, ...(isParsed ? [] : plan.unchanged)];
  const taken = [...again, ...plan.kept];
  const counter = countWritten(wanted.length + taken.length, deps);
  await rebuildBeside(
    index,
    { before: itemsBefore(plan), largest: deps.largestLoss },
    async (next) => {
      await writeMeetings(next, fromFiles(wanted, deps), counter.add);
      await writeMeetings(next, fromIndex(index, taken, deps), counter.add);
      await writeOverviews(next, stillUnread());
      await writeState(next, {
        fingerprint,
        parsedBy,
        indexedAt,
        unread: stillUnread(),
        ...takedowns,
      });
    },
  );
  return counter.items();
}

/** Each once, on however many nodes it stands. */
function itemsBefore({ added, changed, unchanged, removed, kept }: Plan): number {
  const again = [...added, ...changed, ...unchanged].flatMap(({ inIndex }) => inIndex ?? []);
  const held = [...removed, ...kept, ...again];
  return new Set(held.flatMap(({ itemIds }) => itemIds)).size;
}

/** `onWritten` is waited for before more is written. */
function countWritten(
  total: number,
  { onProgress }: ApplyDeps,
  onWritten: () => Promise<void> = async () => {},
) {
  let meetings = 0;
  let items = 0;
  return {
    add: async (written: Readonly<WaveSize>) => {
      meetings += written.meetings;
      items += written.items;
      onProgress({ phase: "write", done: meetings, total });
      await onWritten();
    },
    items: () => items,
  };
}
