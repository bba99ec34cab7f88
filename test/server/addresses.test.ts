/** Addresses as they come in from the world: with what others hung on them, decoded or badly encoded. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const publicUrl = "https://referater.example";
const meeting = someMeeting({
  items: [
    someItem({ number: "1", title: "Herberg ved havnen", caseNumber: "18/1234" }),
    someItem({ number: "2", title: "Ny cykelsti", caseNumber: "EMN/2021/00077" }),
  ],
});

let app: FastifyInstance;
beforeAll(async () => {
  const portal = await archiveOf(archive, [meeting]);
  app = await buildApp({ ...testAppOptions(), publicUrl, portal });
});
afterAll(() => app.close());

const get = (url: string, headers = {}) => app.inject({ url, headers });
const page = (url: string, headers = {}) => get(url, { accept: "text/html", ...headers });
const canonicalOf = (html: string) =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");

describe("parameters that the portal does not know", () => {
  const hung = "fbclid=x&gclid=y&utm_source=nyhedsbrev&utm_medium=mail&farve=bl%C3%A5&farve=gul";

  test("a page ignores them, and its own address leaves them out", async () => {
    const { statusCode, body } = await page(`/soeg?${hung}&q=herberg&year=2021`);
    expect(statusCode).toBe(200);
    expect(body).toContain("1 dagsordenspunkt");
    expect(canonicalOf(body)).toBe(`${publicUrl}/soeg?q=herberg&year=2021`);
    expect(body).not.toContain("fbclid");
  });

  test.each(["/", "/punkt/vibefjord-byraadet-2021-03-04-1", "/emner", "/kommune/Vibefjord"])(
    "%s is the same page with them",
    async (path) => {
      const { statusCode, body } = await page(`${path}?${hung}`);
      expect(statusCode).toBe(200);
      expect(canonicalOf(body)).toBe(`${publicUrl}${path}`);
    },
  );

  test("a known parameter with a bad value is still an error, and the only one named", async () => {
    const { statusCode, body } = await page(`/soeg?page=0&${hung}`);
    expect(statusCode).toBe(400);
    expect(body).toContain("<strong>Sidetallet</strong>");
    expect(body).not.toContain("<strong>fbclid</strong>");
  });

  test("the API refuses them", async () => {
    const { statusCode, body } = await get("/api/search?q=herberg&fbclid=x");
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).errors).toMatchObject([{ path: "fbclid" }]);
  });

  test("the way back from an item to the search leaves them out", async () => {
    const referer = `http://localhost/soeg?${hung}&q=herberg`;
    const { body } = await page("/punkt/vibefjord-byraadet-2021-03-04-1", {
      referer,
      host: "localhost",
    });
    expect(body).toContain('href="/soeg?q=herberg" rel="up"');
  });
});

describe("a case number with a slash", () => {
  test.each([
    ["18%2F1234", "18%2F1234"],
    ["18/1234", "18%2F1234"],
    ["18/1234/", "18%2F1234"],
    ["EMN%2F2021%2F00077", "EMN%2F2021%2F00077"],
    ["EMN/2021/00077", "EMN%2F2021%2F00077"],
    ["18%252F1234", "18%2F1234"],
    ["18%252f1234", "18%2F1234"],
    ["EMN%2F2021/00077", "EMN%2F2021%2F00077"],
  ])("is found as %s, however a proxy passes it on", async (written, own) => {
    const { statusCode, body } = await page(`/sag/Vibefjord/${written}`);
    expect(statusCode).toBe(200);
    expect(canonicalOf(body)).toBe(`${publicUrl}/sag/Vibefjord/${own}`);
    const api = await get(`/api/cases/Vibefjord/${written}`);
    expect(api.statusCode).toBe(200);
    expect(JSON.parse(api.body).caseNumber).toBe(decodeURIComponent(own));
  });

  test.each(["/sag/Vibefjord/18/1234/5", "/sag/Vibefjord/18", "/sag/Vibefjord/", "/sag/Vibefjord"])(
    "%s is not found",
    async (url) => expect((await page(url)).statusCode).toBe(404),
  );
});

describe("an address that is not encoded as UTF-8", () => {
  const addresses = [
    "/sag/Gylden%F8/27.51.00-A00-2-24",
    "/punkt/%E0%A4%A",
    "/punkt/100%",
    "/kommune/%C6r%F8",
    "/%FF",
    "/assets/%F8.js",
  ];

  test.each(addresses)("%s is a Danish error page for a reader", async (url) => {
    const { statusCode, headers, body } = await page(`${url}?fbclid=x`);
    expect(statusCode).toBe(400);
    expect(headers["content-type"]).toContain("text/html");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(body).toContain("Forespørgslen kunne ikke læses");
    expect(body).toContain("»ø« skrives %C3%B8");
  });

  test.each([...addresses, "/api/items/%E0%A4%A", "/api/cases/Gylden%F8/1"])(
    "%s is problem details for a program",
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect(statusCode).toBe(400);
      expect(headers["content-type"]).toContain("application/problem+json");
      const { status, code, detail } = JSON.parse(body);
      expect([status, code]).toEqual([400, "bad-request"]);
      expect(detail).toContain("Adressen skal være kodet");
      expect(body).not.toMatch(/FST_|valid url/);
    },
  );

  test("the API answers problem details even to a browser", async () => {
    const { headers } = await page("/api/items/%E0%A4%A");
    expect(headers["content-type"]).toContain("application/problem+json");
  });

  test("in a query string it is only letters that nobody can read", async () => {
    expect((await page("/soeg?q=Gylden%F8")).statusCode).toBe(200);
    expect((await get("/api/search?q=%E0%A4%A")).statusCode).toBe(200);
  });
});

test("an address too long to be anything's is not found, in Danish", async () => {
  const { statusCode, headers, body } = await get(`/api/items/${"a".repeat(5_000)}`);
  expect(statusCode).toBe(404);
  expect(headers["content-type"]).toContain("application/problem+json");
  expect(JSON.parse(body).title).toBe("Siden findes ikke");
});
