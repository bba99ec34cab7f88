import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const items = [
  someItem({
    number: "1",
    title: "Nyt herberg for hjemløse",
    sections: [someSection("Herberget får tyve pladser til hjemløse, og støtten til ældre øges.")],
  }),
];
const meetings = [
  someMeeting({ id: "a", items, date: "2019-03-04" }),
  someMeeting({ id: "b", items, date: "2021-03-04" }),
  someMeeting({ id: "c", items, date: "2021-05-04", kind: "agenda" }),
  someMeeting({ id: "d", items, date: null }),
  someMeeting({ id: "e", items, date: "2021-01-01", body: "Ældrerådet", bodyKey: "Ældrerådet" }),
];

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, meetings) });
});
afterAll(() => app.close());

const html = async (url: string) =>
  (await app.inject({ url, headers: { accept: "text/html" } })).body;

describe("a municipality's page", () => {
  test("tells how many meetings are held of each body by year, the years between too, and which have no minutes", async () => {
    const page = await html("/kommune/Vibefjord");
    const rows = [...page.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) =>
      row
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
    expect(rows).toEqual(["Byrådet 1 – 2 1 uden referat", "Ældrerådet – – 1"]);
  });

  test("lists the meetings of the body asked for, an agenda as one, and leads to its calendar", async () => {
    const page = await html("/kommune/Vibefjord?body=Byr%C3%A5det");
    expect(page).toContain("Møder: Byrådet");
    expect(page).toMatch(/4\. maj 2021<\/a> · Dagsorden/);
    expect(page).toContain("/calendar.ics?municipality=Vibefjord&amp;body=Byr%C3%A5det");
    expect(page).not.toContain("Møder: Ældrerådet");
  });

  test("takes a body that it does not have for none", async () => {
    expect(await html("/kommune/Vibefjord?body=%3Cb%3E")).not.toContain("Møder: ");
  });
});

test("a theme's page says what proves it and which themes go with it", async () => {
  const page = await html("/emne/hjemloeshed");
  expect(page).toContain("forsorgshjem");
  expect(page).toContain("27.57.16");
});

test("an item's page traces each theme to the word that gave it", async () => {
  const page = await html("/punkt/a-1");
  expect(page).toContain("Hvorfor disse emner?");
  expect(page).toMatch(/»\S+« i overskriften/);
});
