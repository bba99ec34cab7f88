import { expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";

const archive = testArchive();

/** A promise that is resolved from outside. */
function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test("a stop waits for the answers that are under way, and takes no new ones", async () => {
  const portal = await archiveOf(archive, [someMeeting({ items: [someItem({ number: "1" })] })]);
  const asked = signal();
  const held = signal();
  const slow = {
    ...portal,
    suggest: async () => {
      asked.resolve();
      await held.promise;
      return [];
    },
  };
  const app = await buildApp({ ...testAppOptions(), portal: slow });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const answer = fetch(`${url}/api/suggest?q=skole`);
  await asked.promise;
  const stopped = app.close();
  await expect
    .poll(() =>
      fetch(`${url}/healthz`).then(
        ({ status }) => status,
        () => "refused",
      ),
    )
    .not.toBe(200);
  held.resolve();
  expect((await answer).status).toBe(200);
  await stopped;
});
