import { expect, test } from "vitest";
import { createPace } from "../../../../indexer/harvest/site/pace.ts";
import { createVirtualClock } from "../../../support/harvest/virtual-clock.ts";

test("the first request goes at once, the others a second apart", async () => {
  const clock = createVirtualClock();
  const pace = createPace(1, clock);
  await pace();
  await pace();
  await pace();
  expect(clock.waited).toEqual([1000, 1000]);
});

test("time that an answer took is not waited for again", async () => {
  const clock = createVirtualClock();
  const pace = createPace(2, clock);
  await pace();
  await clock.wait(400);
  await pace();
  expect(clock.waited).toEqual([400, 100]);
});

test("requests begun together still go one by one", async () => {
  const clock = createVirtualClock();
  const pace = createPace(1, clock);
  const start = clock.now();
  await Promise.all([pace(), pace(), pace()]);
  expect(clock.now() - start).toBeGreaterThanOrEqual(2000);
});
