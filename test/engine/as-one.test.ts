import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { createIndexes } from "../../engine/indexes/indexes.ts";
import { mostFacetValues } from "../../engine/indexes/settings.ts";
import { connectNodes, type Nodes } from "../../engine/nodes/nodes.ts";
import { startEngine } from "../../engine/start.ts";
import { readJudgements } from "../../evaluation/corpus/read-judgements.ts";
import type { Enriched } from "../../indexer/enrich/enrich.ts";
import { fillIndex } from "../../indexer/sync/write/fill.ts";
import { toMeetingDocuments } from "../../indexer/sync/write/meeting-documents.ts";
import type { SpreadIndex } from "../../indexer/sync/write/spread-index.ts";
import { writeOverviews } from "../../indexer/sync/write/write-overviews.ts";
import { inProject } from "../../program/project-root.ts";
import { openPortal } from "../../server/open-portal.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import type { Portal } from "../../server/search/portal.ts";
import { namesByNewest, toCoverage } from "../../server/search/records/coverage.ts";
import { toStatus } from "../../server/search/records/to-status.ts";
import { portalData, toTestDocuments } from "../support/archive-of.ts";
import { danish } from "../support/danish.ts";
import { ownEngines } from "../support/engine/own-engines.ts";
import { readExamples } from "../support/examples.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";

/** The same archive in three engines and, under another prefix, in one of them. */
const masterKey = "a-key-that-all-three-have";
const single = "single-";
const knowledge: Knowledge = {
  danish,
  data: portalData,
};
const own = ownEngines(masterKey);
let close: () => Promise<void>;
let admins: Nodes;
let one: Portal;
let three: Portal;

async function fill(index: SpreadIndex, documents: readonly Enriched[]): Promise<void> {
  await Promise.all(index.nodes.map((node) => createIndexes(node, index.prefix)));
  await fillIndex(index, inTurn(documents), () => {});
  await writeOverviews(index, []);
}

async function* inTurn(documents: readonly Enriched[]) {
  for (const document of documents) yield toMeetingDocuments(document, []);
}

beforeAll(async () => {
  const urls = [await own.start(), await own.start(), await own.start()];
  const engine = await startEngine({ varDir: "", bin: null, urls, masterKey });
  const admin = connectNodes(engine.nodes, "adminKey");
  const search = connectNodes(engine.nodes, "searchKey");
  close = () => Promise.all([admin.close(), search.close()]).then(() => {});
  admins = admin.nodes;
  const documents = toTestDocuments(await readExamples());
  await fill({ nodes: admin.nodes, prefix: "" }, documents);
  await fill({ nodes: [admin.nodes[0]], prefix: single }, documents);
  three = openPortal({ nodes: search.nodes, prefix: "", ...knowledge });
  one = openPortal({ nodes: [admin.nodes[0]], prefix: single, ...knowledge });
});

afterAll(async () => {
  await close();
  await own.close();
});

/** The slow suite asks more of them. */
const every = process.env.SLOW === undefined ? 10 : 4;
const asked = readJudgements(inProject("data", "judgements", "examples.json"))
  .queries.map(({ q }) => q)
  .filter((_, at) => at % every === 0);

async function both(asked: Partial<SearchQuery>) {
  const query = { ...emptyQuery, pageSize: 100, ...asked };
  return Promise.all([one.search(query), three.search(query)]);
}

/**
 * Hits of equal rank stand in the order of the engine that held them, so which there are is compared; of those
 * that lack words only some have room.
 */
const told = ({ total, relatedTotal, facets, partial, widened, hits }: SearchResult) => ({
  total,
  relatedTotal,
  facets,
  partial,
  widened,
  ids: hits
    .filter(({ missing }) => !missing)
    .map(({ id }) => id)
    .sort(),
});

test("totals, facets, hits and what was understood are those of one engine", async () => {
  for (const q of asked) {
    const [alone, spread] = await both({ q });
    expect({ q, ...told(spread) }).toEqual({ q, ...told(alone) });
  }
});

test("so are they with filters, and the order by date", async () => {
  for (const asked of [
    { municipality: ["Vibefjord"], q: "bolig" },
    { outcome: ["approved" as const], from: "2021-01-01" },
    { year: ["2022"], sort: "oldest" as const },
    { q: "støtte", sort: "newest" as const },
  ]) {
    const [alone, spread] = await both(asked);
    expect(alone.total).toBeGreaterThan(0);
    expect(told(spread)).toEqual(told(alone));
    const dates = ({ hits }: SearchResult) =>
      hits.filter(({ missing }) => !missing).map(({ date }) => date);
    if ("sort" in asked) expect(dates(spread)).toEqual(dates(alone));
  }
});

test("a case's thread and the overview are the same", async () => {
  const [{ hits }] = await both({});
  const threads = hits.filter(({ caseItems }) => caseItems > 1);
  expect(threads.length).toBeGreaterThan(0);
  for (const { municipality, caseNumber } of threads.slice(0, 10)) {
    if (municipality === null || caseNumber === null) continue;
    expect(await three.case(municipality, caseNumber)).toEqual(
      await one.case(municipality, caseNumber),
    );
  }
  const told = async (portal: Portal) => {
    const overview = await portal.overview();
    const { engine: _, ...status } = toStatus(overview);
    const meetings = await portal.meetingsByDate({ offset: 0, limit: 10_000 });
    const names = namesByNewest(overview);
    return { status, coverage: toCoverage(overview), names, meetings };
  };
  const alone = await told(one);
  expect(alone.status.items).toBeGreaterThan(100);
  expect(await told(three)).toEqual(alone);
});

/** Beside the examples, and after they are compared: so many that each of three engines holds more of them than it names. */
const numbers = 3 * mostFacetValues;
const meetings = 90;
const itemsOfMeeting = 25;

test("case numbers are counted truly and found, though each engine names its most frequent alone", async () => {
  const numberAt = (nth: number) => `27.15.00-A30-${1_000 + (nth % numbers)}-19`;
  const parsed = Array.from({ length: meetings }, (_, at) => {
    const own = Array.from({ length: itemsOfMeeting }, (_, nth) => at * itemsOfMeeting + nth);
    const items = own.map((nth) => someItem({ caseNumber: numberAt(nth), title: `Sag ${nth}` }));
    const date = new Date(Date.UTC(2015, 0, 1 + 7 * at)).toISOString().slice(0, 10);
    return someMeeting({ id: `thisted-byraadet-${date}`, municipality: "Thisted", date, items });
  });
  await fillIndex({ nodes: admins, prefix: "" }, inTurn(toTestDocuments(parsed)), () => {});
  const inThisted = { ...emptyQuery, municipality: ["Thisted"] };
  const repeated = meetings * itemsOfMeeting - numbers;
  const { facets, total } = await three.search(inThisted);
  expect(total).toBe(meetings * itemsOfMeeting);
  expect(facets.case.length).toBe(20);
  for (const { value, count } of facets.case) {
    const nth = Number(value.split("-")[2]) - 1_000;
    expect({ value, count }).toEqual({ value, count: nth < repeated ? 2 : 1 });
  }
  for (const nth of [3, repeated - 1, repeated + 1, numbers - 1]) {
    const found = await three.facet("case", `A30-${1_000 + nth}-`, inThisted);
    const told = found.map(({ value, count }) => [value, count]);
    expect(told).toEqual([[numberAt(nth), nth < repeated ? 2 : 1]]);
  }
});
