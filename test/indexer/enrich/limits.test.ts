import { expect, test } from "vitest";
import { limits, withinLimits } from "../../../indexer/enrich/limits.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

test("a meeting within the limits is the same", () => {
  const parsed = someMeeting({
    items: [someItem({ title: "Ø", sections: [someSection("tekst")] })],
  });
  expect(withinLimits(parsed)).toEqual(parsed);
});

test("an item's sections share what it may hold, and no letter is halved", () => {
  const half = "🙂".repeat(limits.text / 4 + 1);
  const item = someItem({ sections: [half, half, half].map((text) => someSection(text)) });
  const { meeting, problems } = withinLimits(someMeeting({ items: [item] }));
  const texts = meeting.items[0]?.sections.map(({ text }) => text) ?? [];
  expect(texts.map(({ length }) => length)).toEqual([half.length, limits.text - half.length, 0]);
  expect(texts.join("")).not.toMatch(/\p{Surrogate}/u);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([["too-long", 1]]);
});

test("a title is kept as long as a heading is read, a longer one and other names are cut and told", () => {
  const read = `${"Ny sti ".repeat(285)}slut.`;
  const kept = withinLimits(someMeeting({ items: [someItem({ title: read })] }));
  expect([kept.meeting.items[0]?.title, kept.problems]).toEqual([read, []]);
  const place = "x".repeat(limits.words + 1);
  const cut = withinLimits(someMeeting({ place, items: [someItem({ title: `${read}igen` })] }));
  expect([cut.meeting.place?.length, cut.meeting.items[0]?.title?.length]).toEqual([
    limits.words,
    limits.title,
  ]);
  expect(cut.problems.map(({ code }) => code)).toEqual(["too-long", "too-long"]);
});

test("more items than a meeting has, and more problems than anyone reads, are cut and told", () => {
  const items = Array.from({ length: limits.items + 7 }, () => someItem());
  const many = withinLimits(someMeeting({ items }));
  expect(many.meeting.items).toHaveLength(limits.items);
  expect(many.problems).toMatchObject([{ code: "too-many-items" }]);
  const problem = { code: "noise-removed", line: 1, message: "Støj." };
  const parsed = { ...someMeeting(), problems: Array.from({ length: 5_000 }, () => problem) };
  const told = withinLimits(parsed).problems;
  expect([told.length, told.at(-1)?.code]).toEqual([limits.problems, "problems-cut"]);
});
