import { expect, test } from "vitest";
import {
  allowEveryCall,
  countCall,
  mayLook,
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
  expect(scope.calls()).toBe(more);
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
  expect(scope.calls()).toBe(0);
});
