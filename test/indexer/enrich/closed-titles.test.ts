import { expect, test } from "vitest";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { danish } from "../../support/danish.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const provenance = {
  file: "a.txt",
  folder: "minutes",
  sourceUrl: null,
  license: null,
  released: null,
  examples: false,
  indexedAt: "2026-01-01T12:00:00Z",
};
const source = { provenance, hash: "", root: "", origin: "" };
const title = "Kvæstrupsagen";
const parsed = {
  ...someMeeting({
    items: [
      someItem({ number: "1", title, closed: true }),
      someItem({ number: "2", title: "Tag" }),
    ],
  }),
  problems: [{ code: "title-from-contents", line: 1, message: `»${title}« er hentet.` }],
};
const id = `${parsed.meeting.id}-1`;
const corrections = [{ item: id, field: "title", value: title, why: "x" }] as const;

test("hidden titles of closed items stand nowhere: not in item, words, problems or corrections", () => {
  const enrich = createEnricher(danish, createTagger(danish, []), "hidden");
  const { items, unlisted, meeting } = enrich(parsed, source, corrections);
  const { corrections: kept, ...told } = meeting;
  expect(JSON.stringify([items, unlisted, told])).not.toMatch(/kvæstrup/i);
  expect(items.map((item) => item.title)).toEqual(["Lukket punkt", "Tag"]);
  expect(kept).toHaveLength(1); // what the operator wrote, which no answer tells
});

test("by default they are shown", () => {
  const { items } = createEnricher(danish, createTagger(danish, []))(parsed, source);
  expect(items[0]?.title).toBe(title);
});

test("a title gives a closed item no theme; a decision that is public, and the operator, do", () => {
  const theme = { id: "tag", label: "Tag", description: "", terms: ["tag"], hints: [], kle: [] };
  const enrich = createEnricher(danish, createTagger(danish, [theme]));
  const open = { ...someSection("Godkendt.", "decision"), label: "Offentlig beslutning" };
  const closed = { title: "Nyt tag", closed: true };
  const meeting = someMeeting({
    items: [
      someItem({ ...closed, number: "1" }),
      someItem({ ...closed, number: "2", sections: [open], decision: open.text }),
      someItem({ ...closed, number: "3", title: "Skur" }),
      someItem({ number: "4", title: "Nyt tag" }),
    ],
  });
  const told = {
    item: `${meeting.meeting.id}-3`,
    field: "topics",
    value: ["tag"],
    why: "x",
  } as const;
  const { items } = enrich(meeting, source, [told]);
  expect(items.map(({ topics }) => topics.length)).toEqual([0, 1, 1, 1]);
});
