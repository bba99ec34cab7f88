/** The search that led to an item: its words in all texts, and the hits before and after, over pages too. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const numbers = ["1", "2", "3", "4", "5"];
const meeting = someMeeting({
  items: [
    ...numbers.map((number) =>
      someItem({
        ...{
          number,
          title: `Støj fra skydebanen ${number}`,
          decision: "Skydebanen får nye tider.",
        },
        sections: [someSection("Naboer til skydebaner har klaget."), someSection("Andet.")],
      }),
    ),
    someItem({ number: "6", title: "Lokalplan for havnen" }),
  ],
});

let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, [meeting]);
});

async function trailOf(id: string, query: Partial<SearchQuery>) {
  const { item } = await portal.item(id);
  return portal.trail(item, { ...emptyQuery, q: "skydebane", sort: "oldest", ...query });
}

const marked = (text: readonly { text: string; match: boolean }[]) =>
  text.filter(({ match }) => match).map((one) => one.text);

async function idsOf(query: Partial<SearchQuery>): Promise<string[]> {
  const { hits } = await portal.search({ ...emptyQuery, q: "skydebane", sort: "oldest", ...query });
  return hits.map(({ id }) => id);
}

describe("the trail", () => {
  test("marks the words in title, decision and sections, inflected too", async () => {
    const [id = ""] = await idsOf({});
    const { marks } = await trailOf(id, {});
    expect(marked(marks.title)).toEqual(["skydebanen"]);
    expect(marked(marks.decision ?? [])).toEqual(["Skydebanen"]);
    expect(marks.sections.map(marked)).toEqual([["skydebaner"], []]);
  });

  test("goes through every hit in the order of the results, over the pages", async () => {
    const all = await idsOf({});
    expect(all).toHaveLength(numbers.length);
    let step: { url: string; page: number } | null = { url: `/punkt/${all[0]}`, page: 1 };
    const seen: string[] = [];
    while (step !== null) {
      const id: string = step.url.replace("/punkt/", "");
      const { next, previous, place, total } = await trailOf(id, { pageSize: 2, page: step.page });
      expect({ place, total }).toEqual({ place: seen.length + 1, total: all.length });
      expect(previous?.url ?? null).toBe(seen.length === 0 ? null : `/punkt/${seen.at(-1)}`);
      seen.push(id);
      step = next;
    }
    expect(seen).toEqual(all);
  });

  test("of a page's last and first hit leads to the page that the neighbour stands on", async () => {
    const all = await idsOf({});
    const last = await trailOf(all[1] ?? "", { pageSize: 2, page: 1 });
    expect([last.previous?.page, last.next?.page]).toEqual([1, 2]);
    const first = await trailOf(all[2] ?? "", { pageSize: 2, page: 2 });
    expect([first.previous?.page, first.next?.page]).toEqual([1, 2]);
  });

  test("of a search that does not find the item has no place and no neighbours", async () => {
    const { item } = await portal.item("vibefjord-byraadet-2021-03-04-6");
    const trail = await portal.trail(item, { ...emptyQuery, q: "skydebane" });
    expect(trail).toMatchObject({ place: null, previous: null, next: null });
  });
});
