/** What may be one case though a number is lacking: a guess that keeps to one council, one matter and one time. */
import { beforeAll, describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../../contract/meeting.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const text =
  "Skydebanen ved Kragelund støjer, og naboerne klager over skud i weekenden. Forvaltningen foreslår kortere skydetider, en støjvold og lyddæmpede haller.";
const number = "09.02.00-K08-4-20";

const of = (id: string, date: string, item: Partial<AgendaItem>, municipality = "Vibefjord") =>
  someMeeting({
    id,
    date,
    municipality,
    items: [
      someItem({ number: "1", decision: "Drøftet.", sections: [someSection(text)], ...item }),
      someItem({ number: "2", title: "Budget", sections: [someSection("Noget helt andet her.")] }),
    ],
  });

const meetings = [
  of("a", "2020-03-01", { title: "Støj fra skydebanen i Kragelund", caseNumber: number }),
  of("b", "2020-06-01", { title: "Støj fra skydebanen i Kragelund, skydetider" }),
  of("c", "2020-09-01", { title: "Støj fra Kragelund skydebane", caseNumber: "09.02.00-K08-9-20" }),
  of("d", "2020-09-02", { title: "Støj fra skydebanen i Kragelund" }, "Gyldenø"),
  of("e", "2028-09-02", { title: "Støj fra skydebanen i Kragelund" }),
  of("f", "2020-10-01", { title: "Nye haller ved stadion" }),
];

let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, meetings);
});

const idsOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => id.replace(/-1$/, ""));

describe("possibly the same case", () => {
  test("an item with a number is joined by one without, not by another number, council, time or matter", async () => {
    expect(idsOf((await portal.item("a-1")).possible)).toEqual(["b"]);
  });

  test("an item without a number is joined by those with one", async () => {
    const { possible } = await portal.item("b-1");
    expect(idsOf(possible).sort()).toEqual(["a", "c"]);
  });

  test("the case's page has it apart from the case's own items", async () => {
    const { items, possible } = await portal.case("Vibefjord", number);
    expect([idsOf(items), idsOf(possible)]).toEqual([["a"], ["b"]]);
  });
});
