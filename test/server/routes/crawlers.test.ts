import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { mostInSitemap, writeSitemap } from "../../../server/export/write-sitemap.ts";
import type { Portal } from "../../../server/search/portal.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const publicUrl = "https://referater.example";
const [treatedOnce, treatedTwice] = ["05.01.00-A30-1-21", "05.01.00-A30-2-21"];
const meeting = someMeeting({
  items: [
    someItem({ number: "1", caseNumber: treatedOnce }),
    someItem({ number: "2", caseNumber: treatedTwice }),
  ],
});
const later = someMeeting({
  id: "vibefjord-byraadet-2021-04-08",
  date: "2021-04-08",
  items: [someItem({ number: "1", caseNumber: treatedTwice })],
});

const provenance = {
  ...{ file: "a.txt", folder: "a", sourceUrl: null, license: null, released: null },
  ...{ indexedAt: "2026-01-01T12:00:00Z", examples: false },
};

/** That tells of so many, and holds none. */
const portalOf = (told: { readonly meetings: number; readonly items: number }): Portal => {
  const body = { bodyKey: "Byrådet", year: "2020", agendas: 0, first: null, last: null, ...told };
  const counts = [
    {
      ...{ id: "node-1-none", municipality: "Vibefjord", bodies: [body], sources: [] },
      ...{ newestArrival: null, examples: false },
    },
  ];
  return { ...portal, overview: async () => ({ counts, unread: [], engine: [] }) };
};

let portal: Portal;
let app: FastifyInstance;
beforeAll(async () => {
  portal = await archiveOf(archive, [meeting, later]);
  app = await buildApp({ ...testAppOptions(), publicUrl, portal });
});
afterAll(() => app.close());

function addressesIn(xml: string): string[] {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  return [...document.getElementsByTagName("loc")].map((loc) => loc.textContent ?? "");
}

test("every page that the sitemap names is there", async () => {
  const { statusCode, headers, body } = await app.inject("/sitemap.xml");
  expect([statusCode, headers["content-type"]]).toEqual([200, "application/xml; charset=utf-8"]);
  const addresses = addressesIn(body);
  expect(addresses).toContain(`${publicUrl}/punkt/vibefjord-byraadet-2021-03-04-1`);
  expect(addresses).toContain(`${publicUrl}/kommune/Vibefjord`);
  expect(addresses).not.toContain(`${publicUrl}/soeg`);
  expect(addresses.filter((address) => address.includes("/sag/"))).toEqual([
    `${publicUrl}/sag/Vibefjord/${treatedTwice}`,
  ]);
  for (const address of addresses) {
    const { statusCode: status } = await app.inject(address.slice(publicUrl.length));
    expect([address, status]).toEqual([address, 200]);
  }
});

test("robots are told where it is, and to leave searches and the API alone", async () => {
  const { body } = await app.inject("/robots.txt");
  expect(body).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
  expect(body).toContain("Disallow: /api/");
  expect(body).toContain("Disallow: /soeg?");
});

test.each(["/sitemaps/2.xml", "/sitemaps/0.xml", "/sitemaps/nej.xml"])(
  "%s is not there",
  async (url) => {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
    expect((await app.inject("/sitemaps/1.xml")).statusCode).toBe(200);
  },
);

describe("of more pages than one file may hold", () => {
  const meetings = 1_001;
  const tellingOfMany = (): Portal => ({
    ...portalOf({ meetings, items: mostInSitemap }),
    meetingsByDate: async ({ offset, limit }) =>
      Array.from({ length: Math.max(0, Math.min(limit, meetings - offset)) }, (_, at) => ({
        ...{ id: `m${offset + at}`, municipality: null, body: null, date: null },
        itemIds: [`m${offset + at}-1`],
        provenance,
      })),
  });

  test("there is a list of the files, which hold each page once", async () => {
    const large = await buildApp({ ...testAppOptions(), publicUrl, portal: tellingOfMany() });
    const files = addressesIn((await large.inject("/sitemap.xml")).body);
    expect(files).toEqual([1, 2, 3, 4].map((number) => `${publicUrl}/sitemaps/${number}.xml`));
    const pages: string[] = [];
    for (const file of files) {
      const own = addressesIn((await large.inject(file.slice(publicUrl.length))).body);
      expect(own.length).toBeLessThanOrEqual(mostInSitemap);
      pages.push(...own);
    }
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain(`${publicUrl}/emner`);
    const at = Array.from({ length: meetings }, (_, n) => `${publicUrl}/moede/m${n}`);
    expect(pages.filter((page) => page.includes("/moede/"))).toEqual(at);
    expect(pages.filter((page) => page.includes("/punkt/"))).toHaveLength(meetings);
    expect((await large.inject("/sitemaps/5.xml")).statusCode).toBe(404);
    await large.close();
  });

  test("what stands in an address is no markup", () => {
    const path = "/punkt/1?a=1&b=<2>";
    expect(addressesIn(writeSitemap([{ path, changed: null }], publicUrl))).toEqual([
      publicUrl + path,
    ]);
  });
});
