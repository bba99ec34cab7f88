/** What comes near a query that nothing answers has something of what was asked, and shows it. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

const texts = [
  "Skibet ligger ved kajen på Østre Havneplads. Farten sættes ned.",
  "Et nyt center for rum og fart i byen.",
  "Den røde bus kører hver time.",
  "Butikken på hjørnet er tom.",
  "En plan for området og en ny ordning.",
];

beforeAll(async () => {
  const items = texts.map((text, at) =>
    someItem({ number: `${at + 1}`, title: `Sag ${at + 1}`, sections: [someSection(text)] }),
  );
  portal = await archiveOf(archive, [
    someMeeting({ id: "vibefjord-byraadet-2021-03-04", date: "2021-03-04", items }),
  ]);
});

const search = (q: string) => portal.search({ ...emptyQuery, q });

describe("where a search finds nothing", () => {
  test.each([
    "rumfartscenter",
    "cirkusplads",
    "golfbane",
    "delfinordning",
    "rumfartscenter 2021",
    "rumfartscenter marts 2021",
    "rumfartscenter i Vibefjord",
    "ny rumfartsplan",
  ])("nothing comes near that has only its place, its time or what says little: %s", async (q) => {
    const { total, hits } = await search(q);
    expect(total).toBe(0);
    expect(hits).toEqual([]);
  });

  test.each([
    ["trolleybusser", "bus"],
    ["butikslukninger", "Butikken"],
    ["skibsværft i Vibefjord", "Skibet"],
  ])("what has a part that says enough comes near, and the part is marked: %s", async (q, part) => {
    const { total, hits } = await search(q);
    const [word = ""] = q.split(" ");
    expect(total).toBe(0);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.missing).toContain(word);
    expect(hits[0]?.why.words).toContainEqual(
      expect.objectContaining({ word, as: part, how: "part" }),
    );
    const marked = hits[0]?.snippets.flatMap(({ text }) => text.filter(({ match }) => match));
    expect(marked?.map(({ text }) => text)).toContain(part);
  });
});
