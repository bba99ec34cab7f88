import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

/** By meeting, the best ones neither first nor last. */
const texts = {
  "2019-03-04": "Der er, langt henne i en tekst om veje, et forsorgshjem nær en bro.",
  "2020-03-04": "Forsorgshjem, bro.",
  "2021-03-04": "En bro, og meget andet om veje, stier og skoler, og så et forsorgshjem.",
  "2022-03-04": "Forsorgshjem ved bro.",
};

beforeAll(async () => {
  const meetings = Object.entries(texts).map(([date, text]) =>
    someMeeting({
      date,
      id: `vibefjord-byraadet-${date}`,
      items: [someItem({ number: "1", title: "Sag", sections: [someSection(text)] })],
    }),
  );
  portal = await archiveOf(archive, meetings);
});

test("related hits keep the order of dates that the reader chose", async () => {
  const dates = async (sort: "oldest" | "newest") => {
    const { hits } = await portal.search({ ...emptyQuery, q: "herberg bro", sort });
    return hits.filter((hit) => hit.related === true).map(({ date }) => date);
  };
  const inOrder = Object.keys(texts);
  expect(await dates("oldest")).toEqual(inOrder);
  expect(await dates("newest")).toEqual(inOrder.toReversed());
});
