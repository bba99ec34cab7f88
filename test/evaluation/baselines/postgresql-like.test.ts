import { expect, test } from "vitest";
import { searchLikePostgresql } from "../../../evaluation/baselines/postgresql-like.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const items = [
  someItem({ title: "Eventuelt", sections: [someSection("Skolerne og skolens tag.")] }),
  someItem({ title: "Skoler", sections: [someSection("Udvalget drøftede sagen.")] }),
];
const ask = searchLikePostgresql([someMeeting({ items })]);
const titlesOf = async (q: string) => (await ask(q)).map(({ item }) => item);

test("words are found by their stems, those of a title above those of a text", async () => {
  expect(await titlesOf("skole")).toEqual(["Skoler", "Eventuelt"]);
});

test("any word will do, stop words count for nothing", async () => {
  expect(await titlesOf("tagene på skibet")).toEqual(["Eventuelt"]);
  expect(await titlesOf("og på")).toEqual([]);
});
