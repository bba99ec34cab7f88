/** What one visitor may ask of the engine: each of the calls that come of a request belongs to its scope. */

import { AsyncLocalStorage } from "node:async_hooks";
import type { Changing } from "../../contract/plain/changing.ts";
import { untilEnded } from "./until-ended.ts";

/**
 * `left` are calls; `looksLeft` costly looks for what was meant; `documents` what the engine gave so far; `signal`
 * ends when the visitor is gone or the time is up; `isPartial` whether an answer lacked what a silent node holds.
 */
type CallScope = {
  readonly signal: AbortSignal;
  readonly calls: number;
  readonly documents: number;
  readonly left: number;
  readonly looksLeft: number;
  readonly isPartial: boolean;
  readonly lift: () => void;
};

/** `calls` and `documents` so far; `leave` is for when nobody waits any longer, `close` for when all is answered. */
type OpenScope = {
  readonly enter: (work: () => void) => void;
  readonly spent: () => { readonly calls: number; readonly documents: number };
  readonly leave: () => void;
  readonly close: () => void;
};

const storage = new AsyncLocalStorage<Changing<CallScope>>();

/** Measured: a usual search makes 3 to 30. */
const mostCalls = 250;
/** Looking for what a misspelt word was meant to be takes some thirty calls. */
const mostLooks = 6;
/** Measured: the slowest pages of an archive of 100,000 items take a tenth of it. */
const longestMs = 5_000;

/** All that a request asked of the engine took longer than anybody waits. */
export class OutOfTime extends Error {
  override name = "OutOfTime";
}

/** @param limitMs how long all that is asked in it may take together */
export function openScope(limitMs = longestMs): OpenScope {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new OutOfTime()), limitMs);
  const close = () => clearTimeout(timer);
  const scope: Changing<CallScope> = {
    signal: ended.signal,
    calls: 0,
    documents: 0,
    left: mostCalls,
    looksLeft: mostLooks,
    isPartial: false,
    lift: close,
  };
  return {
    enter: (work) => storage.run(scope, work),
    spent: () => ({ calls: scope.calls, documents: scope.documents }),
    leave: () => {
      close();
      ended.abort();
    },
    close,
  };
}

/** For what is as long as the archive, an export: what it takes is counted, but neither calls nor time are too much. */
export function allowEveryCall(): void {
  const scope = storage.getStore();
  if (scope === undefined) return;
  scope.left = Number.POSITIVE_INFINITY;
  scope.lift();
}

/** Work that others wait for too: it belongs to no visitor. */
export function outsideScope<T>(work: () => T): T {
  return storage.exit(work);
}

/** The same for one of those who wait for it: no longer than for what is asked for that visitor alone. @throws OutOfTime */
export function awaitShared<T>(work: Promise<T>): Promise<T> {
  const scope = storage.getStore();
  return scope === undefined ? work : untilEnded(work, scope.signal);
}

/** A request that asks the engine for more than anybody needs. */
export class TooManyCalls extends Error {
  override name = "TooManyCalls";
}

/** The visitor whose request this is, as something to tell visitors apart by; `otherwise` where it is nobody's. */
export function scopeOf(otherwise: object): object {
  return storage.getStore() ?? otherwise;
}

/** Counts a call, and gives what ends it early. @throws TooManyCalls */
export function countCall(): AbortSignal | null {
  const scope = storage.getStore();
  if (scope === undefined) return null;
  scope.calls += 1;
  scope.left -= 1;
  if (scope.left < 0) throw new TooManyCalls();
  return scope.signal;
}

/** Counts what the engine gave: reading, joining and sending it is work too. */
export function countDocuments(documents: number): void {
  const scope = storage.getStore();
  if (scope !== undefined) scope.documents += documents;
}

/** Whether one more costly look is to be had; those of a longer question are taken as they are typed. */
export function mayLook(): boolean {
  const scope = storage.getStore();
  if (scope === undefined) return true;
  scope.looksLeft -= 1;
  return scope.looksLeft >= 0;
}

/** That an answer which this request is made of lacks what a silent node holds. */
export function notePartial(): void {
  const scope = storage.getStore();
  if (scope !== undefined) scope.isPartial = true;
}

/** Whether what this request was told so far is not all there is. */
export function isPartial(): boolean {
  return storage.getStore()?.isPartial ?? false;
}
