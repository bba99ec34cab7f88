import { expect, test } from "vitest";
import {
  chooseAmongSame,
  sameMeetingProblems,
} from "../../../../indexer/sync/plan/same-meeting.ts";
import { someHeld } from "../../../support/minutes/held-meeting.ts";

const names = (candidates: Parameters<typeof chooseAmongSame>[0]) =>
  chooseAmongSame(candidates).map(({ meeting, superseded }) => [
    meeting.id,
    ...superseded.map(({ id }) => id),
  ]);

test("minutes win over a supplementary agenda, and that over an agenda", () => {
  expect(
    names([
      someHeld({ id: "agenda", kind: "agenda" }),
      someHeld({ id: "supplement", kind: "supplementary-agenda" }),
      someHeld({ id: "minutes", kind: "minutes" }),
    ]),
  ).toEqual([["minutes", "supplement", "agenda"]]);
});

test("of two of a kind the one released last wins; one without a date wins over none", () => {
  expect(
    names([
      someHeld({ id: "unknown", fileName: "1" }),
      someHeld({ id: "first", fileName: "2", released: "2021-03-06" }),
      someHeld({ id: "last", fileName: "3", released: "2021-03-09T10:53:07.70+01:00" }),
    ]),
  ).toEqual([["last", "first", "unknown"]]);
});

test("a corrected document replaces what it corrects, whatever was released last", () => {
  expect(
    names([
      someHeld({ id: "wrong", fileName: "1", released: "2021-03-09" }),
      someHeld({ id: "right", fileName: "2", corrected: true }),
      someHeld({ id: "agenda", fileName: "3", corrected: true, kind: "agenda" }),
    ]),
  ).toEqual([["right", "wrong", "agenda"]]);
});

test("of two of a kind and of one release the file's name decides", () => {
  expect(
    names([someHeld({ id: "b", fileName: "b.txt" }), someHeld({ id: "a", fileName: "a.txt" })]),
  ).toEqual([["a", "b"]]);
});

test.each([["municipality"], ["bodyKey"], ["date"]] as const)(
  "where %s is unknown nothing is merged",
  (unknown) => {
    const [a, b] = [someHeld({ id: "a", [unknown]: null }), someHeld({ id: "b", [unknown]: null })];
    expect(names([a, b])).toEqual([["a"], ["b"]]);
  },
);

test("start times in conflict are two meetings; an unknown one is in conflict with none", () => {
  expect(
    names([
      someHeld({ id: "morning", fileName: "1", startTime: "10:00" }),
      someHeld({ id: "evening", fileName: "2", startTime: "19:00" }),
      someHeld({ id: "unknown", fileName: "3", startTime: null }),
    ]),
  ).toEqual([["morning", "unknown"], ["evening"]]);
});

test("the problem names both files", () => {
  const [winner] = chooseAmongSame([
    someHeld({ id: "a", fileName: "referat.txt" }),
    someHeld({ id: "b", fileName: "dagsorden.txt", kind: "agenda" }),
  ]);
  const problems = winner ? sameMeetingProblems(winner) : [];
  expect(problems).toMatchObject([{ code: "same-meeting" }]);
  expect(problems[0]?.message).toMatch(/dagsorden\.txt.*referat\.txt/);
});
