import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

beforeAll(async () => {
  const items = [someItem({ number: "1", title: "En havn" })];
  const participants = [{ name: "Zwickel Zwackelby", party: null }];
  portal = await archiveOf(archive, [someMeeting({ items, participants })]);
});

async function people(q: string): Promise<string[]> {
  const { understood } = await portal.search({ ...emptyQuery, q });
  return understood.flatMap(({ kind, label }) => (kind === "person" ? [label] : []));
}

test("the name of somebody who took part is recognised, in any case of letters", async () => {
  expect(await people("havn zwickel zwackelby")).toEqual(["Zwickel Zwackelby"]);
  expect(await people("havn zwickel")).toEqual([]);
  expect(await people("zwackelby zwickel")).toEqual([]);
});

test("however many other words stand around it, for with them it is no name", async () => {
  const around = "havnen planen skolen zwickel zwackelby skolen broen vejen";
  expect(await people(around)).toEqual(["Zwickel Zwackelby"]);
});
