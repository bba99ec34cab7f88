/** Requests that come letter by letter: each is given up in time, in Danish, and the others are answered meanwhile. */
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectEngine } from "../../engine/nodes/client.ts";
import { buildApp } from "../../server/app.ts";
import type { App } from "../../server/requests/typed-app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { portalOn } from "../support/archive-of.ts";
import { askRaw } from "../support/hostile/raw-http.ts";
import { crowding } from "../support/spent.ts";

const dead = connectEngine("http://127.0.0.1:9", "key");
const portal = portalOn(dead.engine, "");
let app: App;
let port = 0;

beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal, requestMs: 400 });
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(async () => {
  await app.close();
  await dead.close();
});

/** Sends a letter of the tail every few milliseconds for as long as it may; what was answered by then. */
function trickle(head: string, letter: string): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    let sending: NodeJS.Timeout | undefined;
    // The letters stand behind the head, however long the connection takes.
    const socket = connect({ port, host: "127.0.0.1" }, () => {
      socket.write(head);
      sending = setInterval(() => socket.write(letter), 20);
    });
    socket.on("data", (part) => {
      said += String(part);
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(sending);
      resolve(said);
    });
  });
}

const form = "content-type: application/x-www-form-urlencoded\r\ncontent-length: 4000";

test.each([
  ["an address", "GET /hjaelp?x=", "a"],
  ["a header", "GET /hjaelp HTTP/1.1\r\nhost: a\r\nx-slow: ", "a"],
  ["header after header", "GET /hjaelp HTTP/1.1\r\nhost: a\r\n", "x-a: 1\r\n"],
  ["a form", `POST /besluttet-foer HTTP/1.1\r\nhost: a\r\n${form}\r\n\r\ntext=`, "a"],
])(
  "%s that comes letter by letter is given up, and others are answered meanwhile",
  async (_, head, letter) => {
    const begun = performance.now();
    const slow = trickle(head, letter);
    const other = await askRaw(
      port,
      Buffer.from("GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"),
    );
    expect(other.status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 [\s\S]*"title":"Forespørgslen kom for langsomt"/);
    expect(performance.now() - begun).toBeLessThan(3_000 * crowding());
  },
);
