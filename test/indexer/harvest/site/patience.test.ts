import { expect, test } from "vitest";
import { type Fault, HarvestError } from "../../../../indexer/harvest/site/harvest-error.ts";
import { waits, withPatience } from "../../../../indexer/harvest/site/patience.ts";
import { createVirtualClock } from "../../../support/harvest/virtual-clock.ts";

/** Fails so many times, then gives "svar". */
function failing(times: number, fault: Fault, retryAfterMs = 0) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw new HarvestError(fault, "https://example.dk/", { retryAfterMs });
    return "svar";
  };
}

test("faults that pass are waited out, longer each time", async () => {
  const clock = createVirtualClock();
  expect(await withPatience(failing(3, "server-error"), clock)).toBe("svar");
  expect(clock.waited).toEqual(waits.slice(0, 3));
  expect([...waits].sort((a, b) => a - b)).toEqual(waits);
});

test("Retry-After is waited for when it is longer than our own wait", async () => {
  const clock = createVirtualClock();
  await withPatience(failing(1, "too-many-requests", 90_000), clock);
  expect(clock.waited).toEqual([90_000]);
});

test("a site that asks for more time than a run has is left alone", async () => {
  const clock = createVirtualClock();
  const asked = withPatience(failing(1, "too-many-requests", 3_600_000), clock);
  await expect(asked).rejects.toMatchObject({ fault: "told-to-wait" });
  expect(clock.waited).toEqual([]);
});

test("patience ends, with the fault of the last attempt", async () => {
  const clock = createVirtualClock();
  const asked = withPatience(failing(99, "unreachable"), clock);
  await expect(asked).rejects.toMatchObject({ fault: "unreachable" });
  expect(clock.waited).toEqual(waits);
});

test("a fault that does not pass is not asked about again", async () => {
  const clock = createVirtualClock();
  const asked = withPatience(failing(1, "not-found"), clock);
  await expect(asked).rejects.toMatchObject({ fault: "not-found" });
  expect(clock.waited).toEqual([]);
});
