/** Of a theme the passage is shown that proves it. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { proofHighlighter } from "../../../../server/search/hits/topic-marks.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const long = "Forvaltningen har set på flere muligheder for bygningen. ".repeat(12);
const meeting = someMeeting({
  items: [
    someItem({
      number: "1",
      title: "Ny brug af den gamle skole",
      decision: "Godkendt.",
      sections: [
        someSection(`${long}Herberget får otte pladser til hjemløse borgere. ${long}`),
        someSection("Der er plads til flere hjemløse på herberget.", "topic"),
      ],
    }),
  ],
});

let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, [meeting]);
});

const marked = (text: readonly { text: string; match: boolean }[]) =>
  text.filter(({ match }) => match).map((one) => one.text.toLowerCase());

describe("a hit of a theme", () => {
  test("has the words that prove it marked in the passage shown, and no reason of words", async () => {
    const query = { ...emptyQuery, topic: ["hjemloeshed"] };
    const [hit] = (await portal.search(query)).hits;
    const found = hit?.snippets.flatMap(({ text }) => marked(text)) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const word of found) expect(word).toMatch(/herberg|hjemløs/);
    expect(hit?.why.words).toEqual([]);
    const { item } = await portal.item(hit?.id ?? "");
    const { marks } = await portal.trail(item, query);
    expect(marks.sections.flatMap(marked).length).toBeGreaterThan(0);
  });

  test("marks whole words as they are printed, whatever signs are in them", () => {
    const highlight = proofHighlighter(["§ 110", "herberg"]);
    const text = "Herberg efter § 110, ikke herberger.";
    expect(highlight(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Herberg",
      "§ 110",
    ]);
    expect(proofHighlighter([])(text)).toEqual([]);
  });
});
