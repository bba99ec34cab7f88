import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const items = [someItem({ number: "1", title: "Cykelsti", caseNumber: "05.01.00-A30-2-21" })];

let app: FastifyInstance;
beforeAll(async () => {
  const meetings = [
    someMeeting({ items }),
    someMeeting({ id: "vibefjord-byraadet-2022-01-05", date: "2022-01-05", items }),
  ];
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, meetings) });
});
afterAll(() => app.close());

async function lostAt(url: string): Promise<string> {
  const { statusCode, body } = await app.inject({ url, headers: { accept: "text/html" } });
  expect(statusCode).toBe(404);
  return body;
}

describe("an address that leads nowhere", () => {
  test.each([
    ["/emne/hjemlosheden", "/emne/hjemloeshed"],
    ["/emne/Hjeml%C3%B8shed", "/emne/hjemloeshed"],
    ["/kommune/Vibefjor", "/kommune/Vibefjord"],
    ["/vibefjord", "/kommune/Vibefjord"],
    ["/sag/Vibefjord/05.01.00-A30-2-22", "/sag/Vibefjord/05.01.00-A30-2-21"],
    ["/sag/Skovby/05.01.00-P16-1-20", "/sag/Vibefjord/05.01.00-A30-2-21"],
    ["/sag/Vibefjord/99.99.99-X99-9-99", "/kommune/Vibefjord"],
    ["/punkt/vibefjord-byraadet-2022-01-05-99", "/moede/vibefjord-byraadet-2022-01-05"],
    ["/moede/vibefjord-byraadet-2021-12-24", "/moede/vibefjord-byraadet-2022-01-05"],
  ])("%s tells of %s", async (url, near) => {
    const body = await lostAt(url);
    expect(body).toContain("Måske ledte du efter");
    expect(body).toContain(`href="${near}"`);
    expect(body).toContain("Søg på emne, ord eller sagsnummer");
  });

  test.each(["/qqq", "/punkt/%3Cb%3E", `/emne/${"å".repeat(900)}`, "/%2525"])(
    "%s is like nothing, and says so alone",
    async (url) => {
      expect(await lostAt(url)).not.toContain("Måske ledte du efter");
    },
  );
});
