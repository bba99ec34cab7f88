import { afterEach, expect, test } from "vitest";
import { notingFailure, readLastFailure } from "../../commands/steps/last-failure.ts";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const archive = testArchive();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test("that the last run failed is told by status, readiness and the page about the archive, until one succeeds", async () => {
  const state = makeTempFolder("state");
  const portal = await archiveOf(archive, [someMeeting({ items: [someItem({ title: "Skole" })] })]);
  const failedAt = () => readLastFailure(state);
  const app = await buildApp({ ...testAppOptions(), portal, failedAt });
  closing.push(() => app.close());
  const told = async () => ({
    status: JSON.parse((await app.inject("/api/status")).body).failedAt,
    reasons: JSON.parse((await app.inject("/readyz")).body).reasons ?? [],
    page: (await app.inject("/om")).body.includes("lykkedes ikke"),
  });
  const well = { status: null, reasons: [], page: false };
  expect(await told()).toEqual(well);
  const run = notingFailure(state, () => Promise.reject(new Error("the engine is gone")));
  await expect(run).rejects.toThrow("the engine is gone");
  expect(await told()).toEqual({
    status: expect.stringMatching(/^\d{4}-/),
    reasons: ["Den seneste opdatering af arkivet lykkedes ikke; portalens log siger hvorfor."],
    page: true,
  });
  await notingFailure(state, async () => {});
  expect(await told()).toEqual(well);
});
