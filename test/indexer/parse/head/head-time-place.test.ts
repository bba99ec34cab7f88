/** When a meeting began and ended, and where it was. */
import { describe, expect, test } from "vitest";
import { readHeadFields } from "../../../../indexer/parse/head/head-fields.ts";
import { placeOf, timesOf } from "../../../../indexer/parse/head/head-time-place.ts";
import { rowsOf } from "../recognised-rows.ts";

const factsOf = (lines: readonly string[]) =>
  readHeadFields(rowsOf(...lines).map(({ line }) => line));
const times = (...lines: string[]) => {
  const { startTime, endTime } = timesOf(factsOf(lines));
  return [startTime, endTime];
};
const place = (...lines: string[]) => placeOf(factsOf(lines));

describe("the times", () => {
  test.each([
    [["Mødetid: 16.00", "Mødet hævet: 18.30"], "16:00", "18:30"],
    [["Mødetid: kl. 16.00 - 18.30"], "16:00", "18:30"],
    [["Tidspunkt: kl. 9"], "09:00", null],
    [["Dato: 4. maj 2020 kl. 16.00"], "16:00", null],
    [["Egerup Byråd den 4. maj 2020 kl. 16.00"], "16:00", null],
    [["Egerup Byråd", "kl. 16-18"], "16:00", "18:00"],
    [["Egerup Byråd", "Kl. 16.15 i byrådssalen"], "16:15", null],
    [["Egerup Byråd", "Vi mødes kl. 16"], null, null],
    [["Egerup Byråd", "Kl. 16.15 starter debatten."], null, null],
    [["Egerup Byråd den 04.05.2020"], null, null],
    [["Mødet hævet: 18.30"], null, "18:30"],
  ])("%j", (lines, start, end) => {
    expect(times(...lines)).toEqual([start, end]);
  });

  test("a start that is labelled goes before one beside the date", () => {
    expect(times("Dato: 4. maj 2020 kl. 15.00", "Mødetid: 16.00")).toEqual(["16:00", null]);
  });

  test("an end that is labelled goes before one beside the start", () => {
    expect(times("Mødetid: 16.00-18.00", "Sluttidspunkt: 18.45")).toEqual(["16:00", "18:45"]);
  });

  test("a time beside a date goes before one on a line of its own", () => {
    expect(times("kl. 12.00", "Onsdag den 4. maj 2020 kl. 16.00")).toEqual(["16:00", null]);
  });
});

describe("the place", () => {
  test.each([
    [["Mødested: Rådhuset, lokale 2"], "Rådhuset, lokale 2"],
    [["Mødested: Rådhuset,"], "Rådhuset"],
    [["Onsdag den 4. maj 2020 kl. 16.00 i Byrådssalen"], "Byrådssalen"],
    [["Onsdag den 4. maj 2020 kl. 16 - 18 i mødelokale 4"], "mødelokale 4"],
    [["Egerup Byråd", "i Borgernes Hus"], "Borgernes Hus"],
    [["Egerup Byråd", "Mødelokale 4"], "Mødelokale 4"],
    [["Egerup Byråd", "Rådhuset,", "Storegade 1"], "Rådhuset, Storegade 1"],
    [["Egerup Byråd", "Rådhuset, den 4. maj 2020"], null],
    [["Egerup Byråd"], null],
  ])("%j", (lines, told) => {
    expect(place(...lines)).toBe(told);
  });

  test("that goes on in the next line does so only where that line tells no date", () => {
    expect(place("Egerup Byråd", "Rådhuset,", "4. maj 2020")).toBe("Rådhuset");
  });
});
