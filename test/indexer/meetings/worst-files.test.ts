import { expect, test } from "vitest";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { countDoubts, unreadFileDoubts } from "../../../indexer/meetings/file-doubts.ts";
import { formatDoubts, weigh, worstFirst } from "../../../indexer/meetings/worst-files.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const decided = someItem({ title: "Budget", decision: "Godkendt." });

function withProblems(parsed: ParsedMeeting, ...codes: string[]): ParsedMeeting {
  return { ...parsed, problems: codes.map((code) => ({ code, line: 1, message: "…" })) };
}

test("each thing that is missing is counted, and problems by kind", () => {
  const items = [decided, someItem({ title: "Veje" }), someItem({ decision: "Udsat." })];
  const parsed = withProblems(someMeeting({ items, date: null }), "title-lost", "date-unknown");
  const report = countDoubts("a.txt", [parsed]);
  expect(report).toMatchObject({ meetings: 1, items: 3, undated: 1, untitled: 1, undecided: 1 });
  expect(formatDoubts(report)).toBe(
    "a.txt: 48 % sikker · 3 punkter · 1 møde uden dato · 1 punkt uden titel · 1 punkt uden beslutning · title-lost 1 · date-unknown 1",
  );
});

test("the least sure meeting's file stands first, whatever it is that is in doubt", () => {
  const problems = (file: string, ...codes: string[]) =>
    countDoubts(file, [withProblems(someMeeting({ items: [decided] }), ...codes)]);
  const unknown = problems("a.txt", "layout-unknown");
  const many = problems("b.txt", ...Array.from({ length: 40 }, () => "noise-removed"));
  const lost = problems("c.txt", "title-lost", "title-lost");
  const inferred = problems("d.txt", "municipality-inferred");
  expect(worstFirst([many, inferred, lost, unknown])).toEqual([unknown, lost, inferred, many]);
  expect(many.sureness).toBe(100);
});

test("an agenda decides nothing and a closed item may keep silent", () => {
  const agenda = someMeeting({ kind: "agenda", items: [someItem({ title: "Veje" })] });
  const closed = someMeeting({ items: [someItem({ title: "Lukket", closed: true })] });
  expect(weigh(countDoubts("a.txt", [agenda, closed]))).toBe(0);
});

test("what cannot be read stands first, then meetings without items, last what is whole", () => {
  const whole = countDoubts("a.txt", [someMeeting({ items: [decided] })]);
  const empty = countDoubts("b.txt", [someMeeting()]);
  const unsure = countDoubts("c.txt", [
    withProblems(someMeeting({ items: [decided] }), "head-columns"),
  ]);
  const unread = unreadFileDoubts("d.pdf", "har ingen tekst");
  expect(worstFirst([whole, empty, unsure, unread])).toEqual([unread, empty, unsure, whole]);
  expect(formatDoubts(unread)).toBe("d.pdf: ikke læst: har ingen tekst");
});
