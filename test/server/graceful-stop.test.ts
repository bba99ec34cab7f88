import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";
import { crowding } from "../support/spent.ts";

const archive = testArchive();
const another = testArchive();

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

test("a stop waits for no connection on which nothing was asked, nor for one that was answered", async () => {
  const portal = await archiveOf(another, [someMeeting({ items: [someItem({ number: "1" })] })]);
  const app = await buildApp({ ...testAppOptions(), portal });
  const { port } = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
  const silent = connect(Number(port), "127.0.0.1");
  const begun = connect(Number(port), "127.0.0.1");
  const answered = connect(Number(port), "127.0.0.1");
  await Promise.all([silent, begun, answered].map((socket) => once(socket, "connect")));
  begun.write("GET /healthz HTTP/1.1\r\nHost: a\r\n");
  answered.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(answered, "data");
  const since = performance.now();
  await app.close();
  expect(performance.now() - since).toBeLessThan(2_000 * crowding());
});
