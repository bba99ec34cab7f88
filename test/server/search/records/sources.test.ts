import { expect, test } from "vitest";
import type { UnreadFile } from "../../../../contract/indexed-item.ts";
import type { MeetingLine } from "../../../../server/search/query/meeting-line.ts";
import { toSources } from "../../../../server/search/records/sources.ts";

let files = 0;

/** A meeting of a file of its own. */
function meeting(items: number, decided: number, facts: Partial<MeetingLine> = {}): MeetingLine {
  files += 1;
  return {
    ...{ id: `m${files}`, municipality: "Vibefjord", body: "Byrådet", bodyKey: "Byrådet" },
    ...{ date: "2021-03-04", kind: "minutes", problems: [], origin: `o${files}` },
    ...{ itemIds: Array.from({ length: items }, (_, index) => `i${index}`), decided },
    provenance: {
      file: "a.txt",
      folder: "vibefjord",
      sourceUrl: null,
      license: null,
      released: null,
      indexedAt: "2026-01-01T12:00:00Z",
      examples: false,
    },
    ...facts,
  };
}

const problem = (code: string) => ({ code, line: 1, message: "…" });
const unread: UnreadFile = {
  municipality: "Vibefjord",
  folder: "vibefjord",
  file: "scan.pdf",
  code: "no-text-layer",
  root: "root",
  origin: "scan",
};

test("a source tells of every file, those that could not be read too", () => {
  const problems = [problem("same-meeting"), problem("title-lost"), problem("title-lost")];
  expect(toSources([meeting(3, 2, { problems }), meeting(5, 4)], [unread])).toEqual([
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

test("a file that holds several meetings is one file", () => {
  const [source] = toSources([meeting(1, 1, { origin: "x" }), meeting(1, 1, { origin: "x" })], []);
  expect(source).toMatchObject({ files: 1, meetings: 2 });
});

test("the share of decisions is that of minutes alone, and unknown without any", () => {
  const agenda = meeting(9, 0, { kind: "agenda" });
  expect(toSources([agenda, meeting(3, 1)], [])).toMatchObject([
    { items: 12, decisionShare: 0.333 },
  ]);
  expect(toSources([agenda], [])).toMatchObject([{ decisionShare: null }]);
});

test("the least sure source stands first, and what could not be read at all before it", () => {
  const unsure = meeting(1, 1, { municipality: "Aarhus", problems: [problem("layout-unknown")] });
  const sources = toSources([meeting(2, 2), unsure], [{ ...unread, municipality: "Skive" }]);
  expect(sources.map(({ municipality, sureness }) => [municipality, sureness])).toEqual([
    ["Skive", null],
    ["Aarhus", 22],
    ["Vibefjord", 100],
  ]);
});

test("municipalities stand in Danish order, the unknown ones last", () => {
  const names = ["Ærø", null, "Aarhus", "Vejle"];
  const sources = toSources(
    names.map((municipality) => meeting(1, 1, { municipality })),
    [],
  );
  expect(sources.map(({ municipality }) => municipality)).toEqual(["Vejle", "Ærø", "Aarhus", null]);
});
