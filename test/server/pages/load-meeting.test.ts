import { expect, test } from "vitest";
import { besideOf } from "../../../server/pages/load-meeting.ts";
import { someMeeting } from "../../support/minutes/parsed-meeting.ts";

const { meeting: some } = someMeeting({});
const meet = (id: string, date: string | null, startTime: string | null = null) => ({
  ...{ ...some, id, date, startTime },
});
const ids = ({ previous, next }: ReturnType<typeof besideOf>) => [previous?.id, next?.id];

test("a meeting stands between those before and after it, by date and hour", () => {
  const early = meet("b", "2021-03-04", "09:00");
  const late = meet("a", "2021-03-04", "16:00");
  const held = [meet("d", "2021-05-01"), late, meet("c", "2020-12-01"), early];
  expect(ids(besideOf(late, held))).toEqual(["b", "d"]);
  expect(ids(besideOf(early, held))).toEqual(["c", "a"]);
});

test("one without a date stands beside none, nor between others; nor does another body's", () => {
  const [first, undated] = [meet("a", "2021-03-04"), meet("b", null)];
  const other = { ...meet("c", "2021-04-01"), bodyKey: "Et andet råd" };
  expect(ids(besideOf(first, [first, undated, other]))).toEqual([undefined, undefined]);
  expect(ids(besideOf(undated, [first, undated]))).toEqual([undefined, undefined]);
});
