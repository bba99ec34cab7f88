import { beforeAll, describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../../contract/meeting.ts";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { toSlug } from "../../../../indexer/files/slug.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

const [agenda, plan] = ["00.01.00-P35-1-21", "27.57.16-P22-1-21"];

function meeting(body: string, date: string, items: Partial<AgendaItem>[]) {
  const id = `vibefjord-${toSlug(body)}-${date}`;
  return someMeeting({ id, body, bodyKey: body, date, items: items.map(someItem) });
}

/** How a plan went through three bodies; the first prints no case number, but the second prints its decision. */
const meetings = [
  meeting("Rådet", "2021-02-01", [
    { number: "1", title: "Godkendelse af dagsorden", caseNumber: agenda },
    { number: "2", title: "Høring om plan for herberger", outcome: "discussed" },
  ]),
  meeting("Udvalget", "2021-03-01", [
    { number: "1", title: "Godkendelse af dagsorden", caseNumber: agenda },
    {
      number: "2",
      title: "Plan for herberger",
      caseNumber: plan,
      outcome: "postponed",
      previousDecisions: [{ body: "Rådet", date: "2021-02-01", itemNumber: "2", text: "Drøftet." }],
    },
    { number: "3", title: "Meddelelser", caseNumber: agenda },
  ]),
  meeting("Teknikudvalget", "2021-03-15", [
    { number: "4", title: "Vejbump på Strandvejen", caseNumber: "05.01.00-G01-1-21" },
  ]),
  meeting("Byrådet", "2021-04-01", [
    {
      previousDecisions: [
        { body: "Udvalget", date: "2021-03-01", itemNumber: "2", text: "Udsat." },
        {
          body: "Teknikudvalget",
          date: "2021-03-15",
          itemNumber: "9",
          text: "Ingen bemærkninger.",
        },
        {
          body: "Teknikudvalget",
          date: "2021-03-16",
          itemNumber: "4",
          text: "Taget til efterretning.",
        },
      ],
      sections: [someSection("At planen vedtages.", "recommendation")],
      number: "5",
      title: "Plan for herberger - endelig vedtagelse",
      caseNumber: plan,
      outcome: "approved",
    },
  ]),
];

beforeAll(async () => {
  portal = await archiveOf(archive, meetings);
});

const titles = (hits: readonly { title: readonly { text: string }[] }[]) =>
  hits.map(({ title }) => title.map(({ text }) => text).join(""));

describe("a case", () => {
  test("is named for its matter, with the first outcome, the last, and the way between", async () => {
    const found = await portal.case("Vibefjord", plan);
    expect(found).toMatchObject({ title: "Plan for herberger", standing: false, rule: "thread" });
    expect([found.first, found.last]).toMatchObject([
      { body: "Rådet", outcome: "discussed" },
      { body: "Byrådet", outcome: "approved" },
    ]);
  });

  test("takes in the item whose decision it prints, though that has no number", async () => {
    const { items } = await portal.case("Vibefjord", plan);
    expect(titles(items)).toEqual([
      "Høring om plan for herberger",
      "Plan for herberger",
      "Plan for herberger - endelig vedtagelse",
    ]);
  });
});

describe("a decision that an item prints of an earlier meeting", () => {
  const udvalget = "/punkt/vibefjord-udvalget-2021-03-01-2";
  const meetingOnly = "/moede/vibefjord-teknikudvalget-2021-03-15";

  test("leads in the case to the item itself, else to its meeting, and nowhere where that is not held", async () => {
    const { earlier } = await portal.case("Vibefjord", plan);
    expect(earlier.map(({ date, url }) => [date, url])).toEqual([
      ["2021-02-01", "/punkt/vibefjord-raadet-2021-02-01-2"],
      ["2021-03-01", udvalget],
      ["2021-03-15", meetingOnly],
      ["2021-03-16", null],
    ]);
  });

  test("leads there from the item that prints it, too", async () => {
    const { previousUrls } = await portal.item("vibefjord-byraadet-2021-04-01-5");
    expect(previousUrls).toEqual([udvalget, meetingOnly, null]);
  });

  test("stands with what was recommended to each body", async () => {
    const { items } = await portal.case("Vibefjord", plan);
    expect(items.map(({ recommendation }) => recommendation)).toEqual([
      null,
      null,
      "At planen vedtages.",
    ]);
  });
});

describe("a number that stands", () => {
  test("is no thread: it has no name and no ends, and says why", async () => {
    const found = await portal.case("Vibefjord", agenda);
    expect(found).toMatchObject({
      title: null,
      standing: true,
      rule: "routine",
      first: null,
      last: null,
    });
    expect(found.items).toHaveLength(3);
  });

  test("leads an item to no others", async () => {
    const { case: facts, caseItems } = await portal.item("vibefjord-udvalget-2021-03-01-1");
    expect(facts).toMatchObject({ standing: true });
    expect(caseItems).toEqual([]);
  });

  test("counts as one item at a hit, while a thread's are all counted", async () => {
    const { hits } = await portal.search({ ...emptyQuery, sort: "oldest" });
    expect(hits.filter(({ standing }) => standing).map(({ caseNumber }) => caseNumber)).toEqual(
      Array(3).fill(agenda),
    );
    const counts = hits.map(({ caseNumber, caseItems }) => [caseNumber, caseItems]);
    expect(counts.filter(([number]) => number === agenda)).toEqual(Array(3).fill([agenda, 1]));
    expect(counts.filter(([number]) => number === plan)).toEqual(Array(2).fill([plan, 2]));
  });
});
