import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { parse as parseCsv } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExportRow, Manifest } from "../../../contract/export.ts";
import { buildApp } from "../../../server/app.ts";
import { exportFormatNames } from "../../../server/export/formats.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

/** More than are read from the engine at a time, all on one day. */
const onOneDay = 430;

const manyItems = Array.from({ length: onOneDay }, (_, at) =>
  someItem({ number: `${at + 1}`, title: `Cykelsti ${at + 1}`, decision: "Godkendt." }),
);

const awkward = '=HYPERLINK("http://x")\n@SUM; »citat« "ja"';

const meetings = [
  someMeeting({ items: manyItems }),
  someMeeting({
    id: "vibefjord-byraadet-2022-01-05",
    date: "2022-01-05",
    ocr: 87.5,
    items: [
      someItem({
        number: "1",
        title: awkward,
        caseNumber: "05.01.00-A30-2-21",
        decision: "Godkendt mod 2 stemmer & <uden> debat.",
        outcome: "approved",
        outcomeEvidence: "Godkendt",
        adopts: [{ point: "1", text: "at cykelstien anlægges", outcome: "approved" }],
        sections: [
          someSection("Cykelstien anlægges.\nStraks.", "recommendation"),
          someSection("Godkendt mod 2 stemmer & <uden> debat.", "decision"),
        ],
      }),
      someItem({
        number: "2",
        title: "Cykelsti, køb af jord",
        closed: true,
        decision: "Hemmeligt beløb",
        outcome: "approved",
        attachments: ["Hemmelig pris"],
        sections: [someSection("Hemmeligt beløb", "decision")],
      }),
    ],
  }),
  someMeeting({
    id: "vibefjord-byraadet-uden-dato",
    date: null,
    items: [someItem({ number: "9", title: "Cykelsti uden dato" })],
  }),
  someMeeting({
    id: "vibefjord-byraadet-2020-05-06",
    date: "2020-05-06",
    items: ["Møbler til rådhuset", "Regler for udlån af telte", "Hundeluftning ved åen"].map(
      (title, at) => someItem({ number: `${at + 1}`, title, caseNumber: "00.22.04-P35-1-20" }),
    ),
  }),
];
const total = onOneDay + 3;

let app: FastifyInstance;
/** The minutes without a date came into the archive last. */
const cameLate = "2026-02-01T12:00:00.000Z";

beforeAll(async () => {
  const portal = await archiveOf(archive, meetings);
  const index = archive.admin.index(`${archive.prefix}meetings`);
  const late = await index.getDocument("vibefjord-byraadet-uden-dato");
  const provenance = { ...late.provenance, indexedAt: cameLate };
  await index.updateDocuments([{ ...late, provenance }]).waitTask();
  app = await buildApp({ ...testAppOptions(), portal });
});
afterAll(() => app.close());

async function get(url: string) {
  const { statusCode, headers, body } = await app.inject(url);
  expect([url, statusCode]).toEqual([url, 200]);
  return { headers, body };
}

const rowsOf = (body: string) =>
  body
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => ExportRow.parse(JSON.parse(line)));

describe("JSON Lines", () => {
  test("begins with the manifest and has every hit once, whatever page was looked at", async () => {
    const { body } = await get("/api/export?format=jsonl&q=cykelsti&page=3&pageSize=5");
    const manifest = Manifest.parse(JSON.parse(body.split("\n")[0] ?? ""));
    expect(manifest).toMatchObject({ count: total, address: "/soeg?q=cykelsti" });
    const ids = rowsOf(body).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  });

  test.each([
    ["newest", ["2022-01-05", "2022-01-05", "2021-03-04"]],
    ["oldest", ["2021-03-04", "2021-03-04", "2021-03-04"]],
  ])("is ordered by date, %s first, what has none last", async (sort, first) => {
    const { body } = await get(`/api/export?format=jsonl&q=cykelsti&sort=${sort}`);
    const dates = rowsOf(body).map(({ date }) => date);
    expect(dates.slice(0, 3)).toEqual(first);
    expect([dates.length, dates.at(-1)]).toEqual([total, null]);
  });

  test("a closed item gives its number and title, and nothing of its contents", async () => {
    const { body } = await get("/api/export?format=jsonl&q=jord");
    const [row] = rowsOf(body);
    expect(row).toMatchObject({ number: "2", title: "Cykelsti, køb af jord", closed: true });
    expect(row?.standing).toBeNull();
    expect(body).not.toContain("Hemmelig");
  });

  test("tells whether the case number is used for several matters, as every form does", async () => {
    const standing = async (q: string) =>
      rowsOf((await get(`/api/export?format=jsonl&q=${q}`)).body).map((row) => row.standing);
    expect(await standing("udlån")).toEqual([true]);
    expect(await standing("debat")).toEqual([false]);
    expect((await get("/api/export?format=csv&q=udlån")).body).toContain(";true;");
  });

  test("tells the recommendation, the case's KLE number and how the meeting was read", async () => {
    const [row] = rowsOf((await get("/api/export?format=jsonl&q=debat")).body);
    expect(row).toMatchObject({
      recommendation: "Cykelstien anlægges.\nStraks.",
      kle: "05.01.00",
      ocr: 87.5,
      url: "http://localhost:80/punkt/vibefjord-byraadet-2022-01-05-1",
      outcomeEvidence: "Godkendt",
    });
  });
});

describe("CSV", () => {
  const read = (body: string): Record<string, string>[] =>
    parseCsv(body, { delimiter: ";", bom: true, columns: true });

  test("is read back whole by another parser", async () => {
    const { headers, body } = await get("/api/export?format=csv&q=cykelsti");
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toContain("referatsoeg.csv");
    expect(body.startsWith("\ufeffid;url;")).toBe(true);
    const rows = read(body);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
  });

  test("keeps quotes, semicolons and line breaks, has decimal commas and no formula", async () => {
    const [row] = read((await get("/api/export?format=csv&q=debat")).body);
    expect(row).toMatchObject({ title: `'${awkward}`, ocr: "87,5", closed: "false" });
    expect(row?.adopts).toBe("1. at cykelstien anlægges [approved]");
  });

  test("a line break in a cell ends no row, for a parser that takes each of its kinds for one", async () => {
    const { body } = await get("/api/export?format=csv&q=cykelsti");
    const anyBreak = { delimiter: ";", bom: true, record_delimiter: ["\r\n", "\n", "\r"] };
    const rows: string[][] = parseCsv(body, anyBreak);
    expect(rows).toHaveLength(total + 1);
    const [, recommendation] = (await get("/api/export?format=csv&q=debat")).body.split(
      "Cykelstien",
    );
    expect(recommendation).toMatch(/^ anlægges\.\nStraks\.";/);
  });

  test("of nothing is the header alone", async () => {
    const { body } = await get("/api/export?format=csv&q=findesikke");
    expect(body.trimEnd().split("\r\n")).toHaveLength(1);
  });
});

test("RIS has a reference for each hit, every field on one line", async () => {
  const { body } = await get("/api/export?format=ris&q=debat");
  const lines = body.split("\r\n").filter((line) => line !== "");
  expect(lines).toContain("TY  - GOVDOC");
  expect(lines).toContain("AU  - Byrådet,");
  expect(lines).toContain("DA  - 2022/01/05/");
  expect(lines).toContain(`TI  - ${awkward.replace("\n", " ")}`);
  expect(lines).toContain("N1  - Indstillingen lød: 1. at cykelstien anlægges");
  expect(lines).toContain("N1  - Udfald: Godkendt");
  expect(lines).toContain("UR  - http://localhost:80/punkt/vibefjord-byraadet-2022-01-05-1");
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(lines.at(-1)).toBe("ER  - ");
});

test("the manifest as a file has the ids of all hits, and what the archive covers", async () => {
  const { body } = await get("/api/export?format=manifest&q=cykelsti&municipality=Vibefjord");
  const { ids = [], count, coverage } = Manifest.parse(JSON.parse(body));
  expect([count, new Set(ids).size]).toEqual([total, total]);
  expect(coverage).toContainEqual({
    municipality: "Vibefjord",
    bodyKey: "Byrådet",
    year: "2022",
    meetings: 1,
    items: 2,
  });
});

describe("a sample", () => {
  const sampled = async (search: string) => {
    const { body } = await get(`/api/export?format=jsonl&q=cykelsti&${search}`);
    const manifest = Manifest.parse(JSON.parse(body.split("\n")[0] ?? ""));
    return { manifest, ids: rowsOf(body).map(({ id }) => id) };
  };

  test("has so many of the hits, the same by the same seed, others by another", async () => {
    const [one, again, other] = [
      await sampled("sample=250&seed=7"),
      await sampled("sample=250&seed=7&sort=oldest"),
      await sampled("sample=250&seed=8"),
    ];
    expect(one.manifest).toMatchObject({ count: 250, sample: { size: 250, seed: 7, of: total } });
    expect(new Set(one.ids).size).toBe(250);
    expect(again.ids).toEqual(one.ids);
    expect(other.ids).not.toEqual(one.ids);
  });

  test("of fewer hits than asked for is all of them", async () => {
    const { manifest, ids } = await sampled("sample=10000");
    expect([ids.length, manifest.count, manifest.sample?.of]).toEqual([total, total, total]);
  });

  test("is a prefix of a larger one by the same seed", async () => {
    const [small, large] = [await sampled("sample=20"), await sampled("sample=60")];
    expect(large.ids.slice(0, 20)).toEqual(small.ids);
  });
});

test.each([
  "",
  "format=csv&sample=0",
  "format=csv&sample=ti",
  "format=xlsx",
  "format=csv&farve=blaa",
  "format=csv&from=nej",
])("an export of »%s« is refused", async (search) => {
  const { statusCode, headers } = await app.inject(`/api/export?${search}`);
  expect(statusCode).toBe(400);
  expect(headers["content-type"]).toContain("application/problem+json");
});

test.each([
  ...exportFormatNames.map((format) => `/api/export?format=${format}&`),
  ...["/feed.atom?", "/feed.json?", "/api/compare?", "/api/compare?format=csv&"],
])("%s of a theme that does not exist tells so, and is not empty", async (address) => {
  const { statusCode, headers, body } = await app.inject(`${address}q=cykelsti&topic=skovbrug`);
  expect([statusCode, headers["content-type"]]).toEqual([
    404,
    "application/problem+json; charset=utf-8",
  ]);
  const { code, detail, errors } = JSON.parse(body);
  expect([code, detail]).toEqual(["unknown-value", "Emnet »skovbrug« findes ikke i arkivet."]);
  expect(errors).toEqual([{ path: "topic", message: "»skovbrug« findes ikke i arkivet" }]);
});

test.each(exportFormatNames)("everything can be had as %s", async (format) => {
  expect((await get(`/api/export?format=${format}`)).body).not.toBe("");
});

describe("a feed", () => {
  test("is well-formed Atom with what RFC 4287 demands, and the decision's text", async () => {
    const { headers, body } = await get("/feed.atom?q=cykelsti");
    expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(body, "text/xml");
    const { id, title, updated, links = [], entries = [] } = parseAtomFeed(body);
    expect([id, title?.value, Number.isNaN(Date.parse(`${updated}`))]).toEqual([
      "urn:referatsoeg:soegning:%2Fsoeg%3Fq%3Dcykelsti",
      "Referatsøg: »cykelsti«",
      false,
    ]);
    expect(links.map(({ rel }) => rel)).toEqual(["self", "alternate"]);
    expect(entries).toHaveLength(20);
    for (const entry of entries) {
      expect(entry.id).toMatch(/^urn:referatsoeg:punkt:/);
      expect(entry.title?.value).not.toBe("");
      expect(Number.isNaN(Date.parse(`${entry.updated}`))).toBe(false);
      expect(entry.links?.[0]?.href).toMatch(/^http:\/\/[^/]+\/punkt\//);
    }
    expect(entries[1]?.content?.value).toBe(
      "Godkendt mod 2 stemmer & <uden> debat.\n\nIndstillingen lød: 1. at cykelstien anlægges",
    );
    expect(body).not.toContain("Hemmelig");
  });

  test("is JSON Feed 1.1 with the same entries", async () => {
    const { headers, body } = await get("/feed.json?q=cykelsti&pageSize=3");
    expect(headers["content-type"]).toBe("application/feed+json; charset=utf-8");
    expect(JSON.parse(body).version).toBe("https://jsonfeed.org/version/1.1");
    const { items = [], home_page_url } = parseJsonFeed(body);
    expect(home_page_url).toMatch(/\/soeg\?q=cykelsti$/);
    expect(items.map(({ id }) => id)).toEqual([
      "urn:referatsoeg:punkt:vibefjord-byraadet-uden-dato-9",
      "urn:referatsoeg:punkt:vibefjord-byraadet-2022-01-05-1",
      "urn:referatsoeg:punkt:vibefjord-byraadet-2022-01-05-2",
    ]);
    expect(items[2]?.content_text).toBe("Lukket punkt.");
  });

  test("has first what came into the archive last, whatever its meeting's date is", async () => {
    const [first, second] = JSON.parse((await get("/feed.json?q=cykelsti")).body).items;
    expect([first.date_modified, second.date_modified]).toEqual([
      cameLate,
      "2026-01-01T12:00:00.000Z",
    ]);
  });

  test("of nothing is a feed without entries", async () => {
    const { body } = await get("/feed.atom?q=findesikke");
    expect(parseAtomFeed(body).entries ?? []).toEqual([]);
  });

  test("of a council that is not in the archive yet can be followed, and says so", async () => {
    const note = "Kommunen »Skovby« findes ikke i arkivet.";
    const address = "?municipality=Skovby";
    expect(parseAtomFeed((await get(`/feed.atom${address}`)).body).subtitle?.value).toBe(note);
    expect(JSON.parse((await get(`/feed.json${address}`)).body).description).toBe(note);
  });
});
