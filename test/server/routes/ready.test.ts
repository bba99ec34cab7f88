/** What /readyz says of an index that an earlier version made, which is searched until a new one takes its place. */
import { afterAll, expect, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let app: App | null = null;
afterAll(() => app?.close());

test("that feeds and lists do not understand an index is told by readiness and by their own answers; searches go on", async () => {
  const meeting = someMeeting({ items: [someItem({ number: "1", title: "Skole" })] });
  const portal = await archiveOf(archive, [meeting]);
  const opened = await buildApp({ ...testAppOptions(), portal });
  app = opened;
  const ready = async () => (await opened.inject("/readyz")).json();
  expect(await ready()).toEqual({ status: "ok" });

  const uid = indexName("meetings", archive.prefix);
  const earlier = { id: meeting.meeting.id, hash: "x", date: "2021-03-04" };
  await addDocuments(archive.admin, uid, [earlier]);
  expect(await ready()).toEqual({
    status: "ok",
    reasons: [expect.stringMatching(/tidligere udgave.*feeds, eksporter og sitemap/)],
  });
  const feed = await opened.inject("/feed.atom");
  expect(feed.statusCode).toBe(503);
  expect(feed.json().detail).toContain("bliver bygget på ny");
  expect((await opened.inject("/api/search?q=skole")).json().total).toBe(1);
});
