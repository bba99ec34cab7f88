import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { columns } from "../../../server/export/columns.ts";
import { dataHelp } from "../../../web/text/pages/help-data.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

let app: FastifyInstance;
beforeAll(async () => {
  const meeting = someMeeting({ items: [someItem({ title: "Værested for hjemløse" })] });
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, [meeting]) });
});
afterAll(() => app.close());

const addresses = dataHelp.flatMap(({ addresses: own = [] }) => own.map(({ href }) => href));

describe("an address that the help page gives", () => {
  test.each(addresses)("%s is answered", async (href) => {
    expect((await app.inject(href)).statusCode).toBe(200);
  });
});

test("the help page says what every outcome means, and has the place that results lead to", async () => {
  const { body } = await app.inject("/hjaelp");
  for (const words of ["Anbefalet eller sendt videre", "Udgået", 'id="feed"', 'id="api"'])
    expect(body).toContain(words);
});

test("the help page is the code book of exports: it says what every column means", async () => {
  const { body } = await app.inject("/hjaelp");
  for (const { name } of columns) expect(body).toContain(`<dt>${name}</dt>`);
});
