import { expect, test } from "vitest";
import {
  allowEveryCall,
  awaitShared,
  countCall,
  countDocuments,
  mayLook,
  OutOfTime,
  openScope,
  outsideScope,
  TooManyCalls,
} from "../../../engine/query/call-scope.ts";

const more = 1_000;

function callOften(): void {
  for (let call = 0; call < more; call += 1) countCall();
}

test("a request that goes on asking the engine is ended", () => {
  openScope().enter(() => expect(callOften).toThrow(TooManyCalls));
});

test("an export may ask as often as the archive is long, and every call is counted", () => {
  const scope = openScope();
  scope.enter(() => {
    allowEveryCall();
    expect(callOften).not.toThrow();
  });
  expect(scope.spent().calls).toBe(more);
});

test("costly looks for what was meant come to an end, whatever is asked", () => {
  openScope().enter(() => {
    const granted = Array.from({ length: more }, mayLook).filter(Boolean);
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.length).toBeLessThan(10);
  });
});

test("what belongs to no request, and what all wait for, is not counted", () => {
  expect(countCall()).toBeNull();
  const scope = openScope();
  scope.enter(() => outsideScope(callOften));
  expect(scope.spent().calls).toBe(0);
});

test("what the engine gave is counted", () => {
  const scope = openScope();
  scope.enter(() => {
    countDocuments(20);
    countDocuments(5);
  });
  expect(scope.spent().documents).toBe(25);
});

const never = new Promise<never>(() => {});

test("a request waits no longer than its time for what is read for all", async () => {
  const waiting = await new Promise((resolve) => {
    openScope(20).enter(() => resolve(awaitShared(never).catch((error: unknown) => error)));
  });
  expect(waiting).toBeInstanceOf(OutOfTime);
});

test("an export has all the time that it takes", async () => {
  const scope = openScope(1);
  const signal = await new Promise<AbortSignal | null>((resolve) => {
    scope.enter(() => {
      allowEveryCall();
      resolve(countCall());
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(signal?.aborted).toBe(false);
  scope.close();
});
