import { parse as parseCsv } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Comparison } from "../../../../contract/comparison.ts";
import { buildApp } from "../../../../server/app.ts";
import { testAppOptions } from "../../../support/app-options.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

/** So many items about cycle paths and others about roads, after one of every agenda. */
function agendaOf(paths: number, roads: number) {
  const titles = [
    "Godkendelse af dagsorden",
    ...Array.from({ length: paths }, (_, at) => `Cykelsti ${at + 1}`),
    ...Array.from({ length: roads }, (_, at) => `Vejbump ${at + 1}`),
  ];
  return titles.map((title, at) => someItem({ number: `${at + 1}`, title }));
}

const meetings = [
  someMeeting({
    id: "a",
    municipality: "Albertslund",
    date: "2019-02-01",
    items: agendaOf(2, 6),
  }),
  someMeeting({
    id: "b",
    municipality: "Albertslund",
    date: "2021-02-01",
    items: agendaOf(0, 4),
  }),
  someMeeting({
    id: "c",
    municipality: "Albertslund",
    date: "2021-03-01",
    bodyKey: "Teknikudvalget",
    items: agendaOf(1, 3),
  }),
  someMeeting({
    id: "d",
    municipality: "=Ærø",
    date: "2021-02-02",
    items: [...agendaOf(1, 0)],
  }),
  someMeeting({
    id: "e",
    municipality: "Stevns",
    date: "2019-05-05",
    items: [someItem({ number: "1", title: "Meddelelser om cykelsti" })],
  }),
  someMeeting({ id: "f", municipality: null, date: "2021-01-01", items: agendaOf(1, 0) }),
  someMeeting({ id: "g", municipality: "Stevns", date: null, items: agendaOf(1, 0) }),
];

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, meetings) });
});
afterAll(() => app.close());

async function compared(search: string): Promise<Comparison> {
  const { statusCode, body } = await app.inject(`/api/compare?${search}`);
  expect(statusCode).toBe(200);
  return Comparison.parse(JSON.parse(body));
}

const cellsOf = ({ municipalities }: Comparison, name: string) =>
  municipalities.find(({ municipality }) => municipality === name)?.cells ?? [];
const figures = (cells: Comparison["all"]["cells"]) =>
  cells.map(({ covered, count, items }) => (covered ? [count, items] : null));

describe("a comparison", () => {
  test("counts the hits of each council and year out of its items that are not routine", async () => {
    const comparison = await compared("q=cykelsti");
    expect(comparison.years).toEqual(["2019", "2020", "2021"]);
    expect(figures(cellsOf(comparison, "Albertslund"))).toEqual([[2, 8], null, [1, 8]]);
    expect(comparison.all.total).toEqual({ covered: true, count: 4, items: 17, share: 4 / 17 });
  });

  test("a year without items of a council is a gap, one with routine items alone is none", async () => {
    const comparison = await compared("q=cykelsti");
    expect(figures(cellsOf(comparison, "=Ærø"))).toEqual([null, null, [1, 1]]);
    expect(figures(cellsOf(comparison, "Stevns"))).toEqual([[0, 0], null, null]);
    expect(cellsOf(comparison, "Stevns")[0]?.share).toBeNull();
  });

  test("a year that nothing is held of stands between the others as a gap, unless years were chosen", async () => {
    expect(figures((await compared("q=cykelsti")).all.cells)[1]).toBeNull();
    expect((await compared("q=cykelsti&year=2019&year=2021")).years).toEqual(["2019", "2021"]);
  });

  test("what it leaves out is counted: routine items, and those of unknown place or year", async () => {
    const { routine, unplaced, all } = await compared("q=cykelsti");
    expect({ routine, unplaced }).toEqual({ routine: 1, unplaced: 2 });
    const { total } = (await app.inject("/api/search?q=cykelsti")).json();
    expect(all.total.count + routine + unplaced).toBe(total);
  });

  test.each([
    ["body=Teknikudvalget", [[1, 4]]],
    ["year=2021", [[1, 8]]],
    ["to=2021-02-15&from=2020-01-01", [[0, 4]]],
    ["q=cykelsti+udvalg:teknik", [[1, 4]]],
    ["q=cykelsti+fra:2021-02-15", [[1, 4]]],
  ])("%s narrows what the hits are a share of, too", async (search, expected) => {
    const comparison = await compared(`q=cykelsti&${search}`.replace("q=cykelsti&q=", "q="));
    expect(figures(cellsOf(comparison, "Albertslund"))).toEqual(expected);
  });

  test("what says only what a hit is narrows the hits alone", async () => {
    const comparison = await compared("q=cykelsti&outcome=approved");
    expect(figures(cellsOf(comparison, "Albertslund"))).toEqual([[0, 8], null, [0, 8]]);
  });
});

describe("as CSV", () => {
  test("another parser reads a row for each council and year, gaps empty, shares with a comma", async () => {
    const { body, headers } = await app.inject("/api/compare?q=cykelsti&format=csv");
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    const rows: string[][] = parseCsv(body, { delimiter: ";", bom: true });
    expect(rows[0]).toEqual(["municipality", "year", "covered", "count", "items", "share"]);
    expect(rows).toContainEqual(["Albertslund", "2019", "true", "2", "8", "0,25"]);
    expect(rows).toContainEqual(["Stevns", "2021", "false", "", "", ""]);
    expect(rows).toContainEqual(["'=Ærø", "", "true", "1", "1", "1"]);
    expect(rows).toHaveLength(1 + 3 * 4);
  });

  test("a form that is not known is refused", async () => {
    expect((await app.inject("/api/compare?q=cykelsti&format=xls")).statusCode).toBe(400);
  });
});

describe("the page", () => {
  const html = async (search: string) => (await app.inject(`/sammenlign${search}`)).body;

  test("each cell with hits leads to them, a gap is told in words", async () => {
    const page = await html("?q=cykelsti");
    expect(page).toContain(
      'href="/soeg?q=cykelsti&amp;municipality=Albertslund&amp;year=2019&amp;routine=hide"',
    );
    expect(page).toContain("ikke i arkivet");
    expect(page).toContain("2 af 8");
  });

  test.each([
    "q=cykelsti",
    "q=cykelsti&municipality=Albertslund",
    "q=cykelsti&year=2021",
    "q=cykelsti&from=2019-01-01&to=2021-02-15",
    "q=vejbump",
  ])("the list behind each figure has exactly its items: %s", async (search) => {
    const page = await html(`?${search}`);
    const figures = [
      ...page.matchAll(/href="([^"]+)"><span class="compare-share">.*?compare-of">(\d+) af/g),
    ];
    expect(figures.length).toBeGreaterThan(1);
    const all = /href="([^"]+)">Se punkterne</.exec(page)?.[1];
    const whole = figures[0]?.[2];
    for (const [, href = "", count] of [...figures, [null, all, whole] as const]) {
      const [, params] = href.replaceAll("&amp;", "&").split("?");
      const { total } = (await app.inject(`/api/search?${params}`)).json();
      expect({ href, total }).toEqual({ href, total: Number(count) });
    }
  });

  test("asks first what to compare, and ignores an order that is none", async () => {
    expect(await html("")).not.toContain("<table");
    expect(await html("?q=cykelsti&order=%3Cb%3E&utm_source=x")).toContain("<table");
  });
});
