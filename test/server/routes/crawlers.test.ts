import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import {
  mostInSitemap,
  writeSitemap,
  writeSitemapStart,
} from "../../../server/export/write-sitemap.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const publicUrl = "https://referater.example";
const meeting = someMeeting({ items: [someItem({ number: "1" }), someItem({ number: "2" })] });

let app: FastifyInstance;
beforeAll(async () => {
  const portal = await archiveOf(archive, [meeting]);
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
  const entries = Array.from({ length: mostInSitemap + 2 }, (_, at) => {
    return { path: `/punkt/${at}?a=1&b=<2>`, changed: null };
  });

  test("there is a list of the files, which hold each page once", () => {
    const files = addressesIn(writeSitemapStart(entries, publicUrl));
    expect(files).toEqual([1, 2].map((number) => `${publicUrl}/sitemaps/${number}.xml`));
    const pages = [1, 2].flatMap((number) =>
      addressesIn(writeSitemap(entries, publicUrl, number) ?? ""),
    );
    expect(pages).toEqual(entries.map(({ path }) => publicUrl + path));
  });
});
