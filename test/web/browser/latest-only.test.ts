import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { latestOnly } from "../../../web/browser/latest-only.ts";

describe("latestOnly", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("drops a task that still waits when the next one comes", async () => {
    const start = latestOnly();
    const first = vi.fn(async () => {});
    const second = vi.fn(async () => {});
    start(100, first);
    start(100, second);
    await vi.runAllTimersAsync();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it("aborts a task under way, whose failure is then of no interest", async () => {
    const start = latestOnly();
    const signals: AbortSignal[] = [];
    start(0, (signal) => {
      signals.push(signal);
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason)),
      );
    });
    await vi.runAllTimersAsync();
    start(0, async () => {});
    await vi.runAllTimersAsync();
    expect(signals[0]?.aborted).toBe(true);
  });
});
