/** Search results told in matters: a number's treatments are one, unless the number stands for several matters. */
import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

type Treated = readonly [date: string, title: string, caseNumber: string, text: string];

/** The first number is one matter's; of the second, two like a third that shows that it stands. */
const treated: readonly Treated[] = [
  ["2021-01-05", "Ny bro over åen", "05.01.00-P20-1-21", "Broen bygges af granit."],
  ["2021-02-05", "Ny bro over åen", "05.01.00-P20-1-21", "Broen bygges af granit."],
  ["2021-03-05", "Kaj ved havnen", "00.15.00-A00-1-21", "Kajen bygges af marmor."],
  ["2021-04-05", "Kaj ved havnen", "00.15.00-A00-1-21", "Kajen bygges af marmor."],
  ["2021-05-05", "Godkendelse af dagsorden", "00.15.00-A00-1-21", "Der er intet."],
];

beforeAll(async () => {
  const meetings = treated.map(([date, title, caseNumber, text]) =>
    someMeeting({
      date,
      id: `vibefjord-byraadet-${date}`,
      items: [someItem({ number: "1", title, caseNumber, sections: [someSection(text)] })],
    }),
  );
  portal = await archiveOf(archive, meetings);
});

test.each([
  ["granit", 2, 1],
  ["marmor", 2, 2],
  ["bygges", 4, 3],
  ["intet", 1, 1],
])(
  "%s finds %i items of %i matters, whatever of a number is among its hits",
  async (q, total, cases) => {
    expect(await portal.search({ ...emptyQuery, q })).toMatchObject({ total, cases });
    expect(await portal.search({ ...emptyQuery, q, pageSize: 1 })).toMatchObject({ total, cases });
  },
);
