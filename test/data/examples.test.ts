import { describe, expect, test } from "vitest";
import { outcomes } from "../../contract/plain/outcomes.ts";
import { distinct, readExamples } from "./example-minutes.ts";

const { files, meetings, items } = await readExamples();

function numbersOf(file: string) {
  return meetings.find((meeting) => meeting.file === file)?.items.map(({ number }) => number);
}

const textOf = (title: string) =>
  items
    .filter((item) => item.title === title)
    .flatMap(({ sections }) => sections.map(({ text }) => text))
    .join("\n");

describe("the example minutes", () => {
  test("are at least 16 meetings and 115 items", () => {
    expect(meetings.length).toBeGreaterThanOrEqual(16);
    expect(items.length).toBeGreaterThanOrEqual(115);
  });

  test("are of the four invented municipalities, over five years or more", () => {
    const municipalities = distinct(meetings.map(({ municipality }) => municipality)).sort();
    expect(municipalities).toEqual(["Gyldenø", "Hvidklint", "Lærkedal", "Vibefjord"]);
    const years = distinct(meetings.map(({ date }) => date?.slice(0, 4)));
    expect(years.length).toBeGreaterThanOrEqual(5);
  });

  test("say of themselves that they are examples", () => {
    expect(distinct(files.map(({ examples }) => examples))).toEqual([true]);
  });

  test("give a meeting a file, with a body, a time and the date that stands in the file's name", () => {
    expect(meetings.length).toBe(files.length);
    for (const { file, bodyKey, date, startTime } of meetings) {
      expect({ file, bodyKey, date, startTime }).toEqual({
        file,
        bodyKey: expect.any(String),
        date: file.slice(0, 10),
        startTime: expect.any(String),
      });
    }
  });

  test("give every item once, whatever the layout: numbered, printed, in a table, without numbers", () => {
    expect(numbersOf("2019-09-19-udsatteraadet.txt")).toEqual("21 22 23 24 25 26 27 28".split(" "));
    expect(numbersOf("2021-04-26-byraadet.txt")).toEqual("1 2 3 4 5 6 7".split(" "));
    expect(numbersOf("2024-06-24-byraadet.txt")).toEqual("1 2 3 4 5 6 7".split(" "));
    expect(numbersOf("2023-09-21-handicapraadet.txt")).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Ad ${number}`),
    );
    expect(numbersOf("2019-05-06-udsatteraadet.txt")).toEqual(Array(7).fill(null));
  });

  test("show every outcome", () => {
    const seen = distinct(items.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => !seen.includes(outcome))).toEqual([]);
  });

  test("have closed items, and those give away no case text", () => {
    const closed = items.filter((item) => item.closed);
    expect(closed.length).toBeGreaterThanOrEqual(10);
    expect(closed.flatMap(({ sections }) => sections)).toEqual([]);
  });

  test("have votes and dissent", () => {
    expect(items.filter(({ votes }) => votes !== null).length).toBeGreaterThanOrEqual(8);
    expect(items.filter(({ dissent }) => dissent !== null).length).toBeGreaterThanOrEqual(8);
  });

  test("have a word broken over a page, which is joined, and real hyphens, which stay", () => {
    expect(textOf("Vedtægter for Udsatterådet - ændringer")).toContain(
      "følger Kommunalbestyrelsens valgperiode",
    );
    expect(textOf("Ventetid til alkohol- og stofmisbrugsbehandling")).toContain(
      "for alkohol- og stofmisbrug",
    );
  });

  test("have a citizen's program text, which stays text", () => {
    expect(textOf("Borgernes indberetninger om huller i vejene")).toContain(
      "<script>alert('hul i vejen')</script>",
    );
  });
});
