import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { mostFacetValues } from "../../../../engine/indexes/settings.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import "../../../support/engine/engine-setup.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

/** More numbers than the engine counts at once, each of two items; but one number is every council's. */
const perMunicipality = Math.ceil(mostFacetValues * 0.6);
const numberOf = (nth: number) => `27.15.00-A30-${nth + 1_000}-19`;

function meetingOf(municipality: string, from: number, year = "2020") {
  const numbers = Array.from({ length: perMunicipality }, (_, nth) => numberOf(from + nth));
  const items = [...numbers, "29.00.00-G01-77-18"].map((caseNumber) => someItem({ caseNumber }));
  const date = `${year}-01-01`;
  const id = `${municipality.toLowerCase()}-byraadet-${date}`;
  return someMeeting({ id, municipality, items, date });
}

const archive = testArchive();
let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, [
    meetingOf("Thisted", 0),
    meetingOf("Stevns", perMunicipality),
    meetingOf("Herning", 0, "2018"),
    meetingOf("Herning", perMunicipality, "2019"),
  ]);
});

const find = async (contains: string, query: Partial<typeof emptyQuery> = {}) => {
  const values = await portal.facet("case", contains, { ...emptyQuery, ...query });
  return values.map(({ value, count }) => [value, count]);
};

test("a number whose middle is typed is found, though the engine counts no more than the most frequent at once", async () => {
  for (const nth of [0, 7, perMunicipality, 2 * perMunicipality - 1])
    expect(await find(`A30-${nth + 1_000}-`)).toEqual([[numberOf(nth), 2]]);
});

test("in one municipality alone it is found too, by a middle that is no end, among the years' own", async () => {
  const one = { municipality: ["Herning"] };
  expect(await find("-1333-1", one)).toEqual([["27.15.00-A30-1333-19", 1]]);
});

test("a number of several municipalities counts the items of all", async () => {
  expect(await find("G01-77")).toEqual([["29.00.00-G01-77-18", 4]]);
  expect(await find("G01-77", { municipality: ["Stevns"] })).toEqual([["29.00.00-G01-77-18", 1]]);
});

test("a KLE number's groups are listed, and its subject is found by who types as far as that", async () => {
  const find = async (contains: string) =>
    (await portal.facet("kle", contains, emptyQuery)).map(({ value }) => value);
  expect(await find("")).toEqual(["27", "27.15", "29", "29.00"]);
  expect(await find("27")).toEqual(["27", "27.15"]);
  expect(await find("27.15")).toEqual(["27.15", "27.15.00"]);
});
