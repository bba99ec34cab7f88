import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Hit } from "../../../../contract/search-result.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

const agenda = "00.01.00-P35-1-21";

beforeAll(async () => {
  const items = [
    someItem({
      number: "1",
      title: "Ny bro",
      decision: "Broen blev godkendt.",
      sections: [
        someSection("Zwickel Bro deltog ikke.", "attendance"),
        someSection("Broen er gammel."),
        someSection("Broen blev godkendt.", "decision"),
      ],
    }),
    someItem({ number: "2", title: "Kaj", sections: [someSection("Zwackel Kaj.", "attendance")] }),
    someItem({ number: "3", title: "Godkendelse af dagsorden", caseNumber: agenda }),
    someItem({ number: "4", title: "Eventuelt", caseNumber: agenda }),
  ];
  portal = await archiveOf(archive, [someMeeting({ date: "2021-03-04", items })]);
});

async function first(q: string): Promise<Hit | undefined> {
  return (await portal.search({ ...emptyQuery, q })).hits[0];
}

const snippetsOf = (hit: Hit | undefined) => hit?.snippets.map(({ type }) => type);

test("snippets are of what the card does not show elsewhere", async () => {
  expect(snippetsOf(await first("bro"))).toEqual(["case-description"]);
});

test("a list of names is one only where nothing else tells why the item is here", async () => {
  expect(snippetsOf(await first("zwackel"))).toEqual(["attendance"]);
});

test("the decision stands on the card with its marks, where there is one", async () => {
  expect((await first("bro"))?.decision).toEqual([
    { text: "Broen", match: true },
    { text: " blev godkendt.", match: false },
  ]);
  expect((await first("zwackel"))?.decision).toBeNull();
});

test("what the meeting is called and dated is a reason too", async () => {
  const hit = await first("bro marts");
  expect(hit?.missing).toBeUndefined();
  expect(hit?.why.words).toContainEqual({
    word: "marts",
    as: "marts",
    how: "form",
    field: "meeting",
  });
});

test("an item under a number that stands is alone, though others have it", async () => {
  expect((await first("dagsorden"))?.caseItems).toBe(1);
});
