import { beforeAll, describe, expect, test } from "vitest";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

const meeting = someMeeting({
  municipality: "Lærkedal",
  items: [
    someItem({
      number: "1",
      title: "Hjemløseplan 2020-2023",
      caseNumber: "27.35.12-P20-1-19",
      sections: [someSection("Planen for kommunens hjemløse borgere.")],
    }),
    ...["2", "3", "4", "5", "6"].map((number) => someItem({ number, title: `Zwickel ${number}` })),
  ],
});

let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, [meeting]);
});

const labels = async (typed: string) => (await portal.suggest(typed)).map(({ label }) => label);

describe("suggestions", () => {
  test("are themes and titles that begin with what is typed", async () => {
    expect(await portal.suggest("hjeml")).toEqual([
      { kind: "topic", label: "Hjemløshed", url: "/emne/hjemloeshed" },
      {
        kind: "title",
        label: "Hjemløseplan 2020-2023",
        url: "/punkt/vibefjord-byraadet-2021-03-04-1",
      },
    ]);
  });

  test("are the themes called so before those with words that begin so, most such words first", async () => {
    expect((await labels("skole"))[0]).toBe("Skole");
    expect(await labels("skole")).toContain("Sundhed");
    expect((await labels("hjem")).slice(0, 2)).toEqual(["Hjemløshed", "Ældre"]);
  });

  test("are municipalities and bodies", async () => {
    expect(await labels("lær")).toContain("Lærkedal");
    expect(await labels("byr")).toContain("Byrådet");
  });

  test.each(["laer", "lar"])("are found without æ on the keyboard: %s", async (typed) => {
    expect(await labels(typed)).toContain("Lærkedal");
  });

  test("are cases for the beginning of a case number, by what the matter was called", async () => {
    expect(await portal.suggest("27.35")).toEqual([
      {
        kind: "case",
        label: "27.35.12-P20-1-19 · Lærkedal · Hjemløseplan 2020-2023",
        url: "/sag/L%C3%A6rkedal/27.35.12-P20-1-19",
      },
    ]);
  });

  test("are four titles at most", async () => {
    expect(await labels("zwickel")).toHaveLength(4);
  });

  test("say body and date where titles look alike, and only there", async () => {
    const alike = await portal.suggest("zwickel");
    const { body, date } = meeting.meeting;
    for (const one of alike) expect(one).toMatchObject({ kind: "title", body, date });
    expect((await portal.suggest("hjeml"))[1]).not.toHaveProperty("date");
  });

  test("are none for a single letter, and never more than ten", async () => {
    expect(await labels("h")).toEqual([]);
    expect(await labels("hj")).not.toEqual([]);
    expect((await labels("bo")).length).toBeLessThanOrEqual(10);
  });
});
