/** What one visitor may ask of the engine: each of the calls that come of a request belongs to its scope. */

import { AsyncLocalStorage } from "node:async_hooks";
import type { Changing } from "../../contract/plain/changing.ts";

/**
 * `left` are calls; `looksLeft` costly looks for what was meant; `signal` ends when the visitor is gone; `isPartial`
 * whether an answer lacked what a silent node holds.
 */
type CallScope = {
  readonly signal: AbortSignal;
  readonly calls: number;
  readonly left: number;
  readonly looksLeft: number;
  readonly isPartial: boolean;
};

/** `calls` so far; `end` is for when nobody waits for an answer any longer. */
export type OpenScope = {
  readonly enter: (work: () => void) => void;
  readonly calls: () => number;
  readonly end: () => void;
};

const storage = new AsyncLocalStorage<Changing<CallScope>>();

/** Measured: a usual search makes 3 to 30. */
const mostCalls = 250;
/** Looking for what a misspelt word was meant to be takes some thirty calls. */
const mostLooks = 6;

export function openScope(): OpenScope {
  const gone = new AbortController();
  const scope: Changing<CallScope> = {
    signal: gone.signal,
    calls: 0,
    left: mostCalls,
    looksLeft: mostLooks,
    isPartial: false,
  };
  return {
    enter: (work) => storage.run(scope, work),
    calls: () => scope.calls,
    end: () => gone.abort(),
  };
}

/** For what is as long as the archive, an export: its calls are counted, but no number of them is too many. */
export function allowEveryCall(): void {
  const scope = storage.getStore();
  if (scope !== undefined) scope.left = Number.POSITIVE_INFINITY;
}

/** Work that others wait for too: it belongs to no visitor. */
export function outsideScope<T>(work: () => T): T {
  return storage.exit(work);
}

/** A request that asks the engine for more than anybody needs. */
export class TooManyCalls extends Error {
  override name = "TooManyCalls";
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
