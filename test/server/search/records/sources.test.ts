import { expect, test } from "vitest";
import type { UnreadFile } from "../../../../contract/indexed-item.ts";
import { toSources } from "../../../../server/search/records/sources.ts";
import {
  countedMeeting as meeting,
  overviewsOf,
  unreadFile,
} from "../../../support/meeting-counts.ts";

const problem = (code: string) => ({ code, line: 1, message: "…" });
/** On one engine. */
const sourcesOf = (meetings: Parameters<typeof overviewsOf>[0][number], files: UnreadFile[] = []) =>
  toSources(overviewsOf([meetings], files), files);

test("a source tells of every file, those that could not be read too", () => {
  const problems = [problem("same-meeting"), problem("title-lost"), problem("title-lost")];
  expect(sourcesOf([meeting(3, 2, { problems }), meeting(5, 4)], [unreadFile])).toEqual([
    {
      municipality: "Vibefjord",
      folder: "vibefjord",
      files: 4,
      unread: 1,
      meetings: 2,
      items: 8,
      decisionShare: 0.75,
      sureness: 76,
      problems: [
        { code: "title-lost", count: 2 },
        { code: "no-text-layer", count: 1 },
        { code: "same-meeting", count: 1 },
      ],
    },
  ]);
});

test("a file that holds several meetings is one file, on whatever engines they lie", () => {
  const same = () => meeting(1, 1, { origin: "x" });
  expect(sourcesOf([same(), same()])).toMatchObject([{ files: 1, meetings: 2 }]);
  expect(toSources(overviewsOf([[same()], [same()]]), [])).toMatchObject([
    { files: 1, meetings: 2 },
  ]);
});

test("a file that cannot be read any longer, and whose meeting is kept, is one file", () => {
  const files = [{ ...unreadFile, origin: "x" }];
  const [first, second] = [meeting(1, 1), meeting(1, 1, { origin: "x" })];
  expect(sourcesOf([first, second], files)).toMatchObject([{ files: 2, unread: 1, meetings: 2 }]);
  expect(toSources(overviewsOf([[first], [second]], files), files)).toMatchObject([
    { files: 2, unread: 1, meetings: 2 },
  ]);
});

test("shares of several engines are one source", () => {
  const all = [meeting(3, 1), meeting(5, 5), meeting(2, 0, { problems: [problem("damaged")] })];
  const [a, b, c] = all.map((one) => [one]);
  expect(toSources(overviewsOf([a ?? [], b ?? [], c ?? []]), [])).toEqual(sourcesOf(all));
});

test("the share of decisions is that of minutes alone, and unknown without any", () => {
  const agenda = meeting(9, 0, { kind: "agenda" });
  expect(sourcesOf([agenda, meeting(3, 1)])).toMatchObject([{ items: 12, decisionShare: 0.333 }]);
  expect(sourcesOf([agenda])).toMatchObject([{ decisionShare: null }]);
});

test("the least sure source stands first, and what could not be read at all before it", () => {
  const unsure = meeting(1, 1, { municipality: "Aarhus", problems: [problem("layout-unknown")] });
  const sources = sourcesOf([meeting(2, 2), unsure], [{ ...unreadFile, municipality: "Skive" }]);
  expect(sources.map(({ municipality, sureness }) => [municipality, sureness])).toEqual([
    ["Skive", null],
    ["Aarhus", 22],
    ["Vibefjord", 100],
  ]);
});

test("municipalities stand in Danish order, the unknown ones last", () => {
  const names = ["Ærø", null, "Aarhus", "Vejle"];
  const sources = sourcesOf(names.map((municipality) => meeting(1, 1, { municipality })));
  expect(sources.map(({ municipality }) => municipality)).toEqual(["Vejle", "Ærø", "Aarhus", null]);
});
