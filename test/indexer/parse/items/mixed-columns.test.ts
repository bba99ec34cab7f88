/** Two columns read across are told of, and nothing is made of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksMixed } from "../../../../indexer/parse/items/mixed-columns.ts";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";
import { layoutPrinters } from "../print/print-layouts.ts";
import { type RandomMeeting, randomMeeting } from "../print/random-meeting.ts";
import { rowsOf } from "../recognised-rows.ts";

const printers = layoutPrinters.filter(({ name }) => !/transcript/i.test(name));
const meetings = fc.sample(randomMeeting, { numRuns: 6, seed: 42 });

function parsed(text: string) {
  return parseMeetings({ name: "fil.txt", blocks: textBlocks(text), source: null });
}

/** The second half of the lines to the right of the first. */
function across(text: string, between: (left: string) => string): string {
  const lines = text.split("\n").flatMap(wrapped);
  const half = Math.ceil(lines.length / 2);
  const left = lines.slice(0, half);
  return left.map((line, i) => `${between(line)}${lines[half + i] ?? ""}`.trimEnd()).join("\n");
}

function wrapped(line: string): string[] {
  return line.match(/\S.{0,41}(?=\s|$)/g) ?? [""];
}

function isTold(text: string): boolean {
  const codes = parsed(text).flatMap(({ problems }) => problems.map(({ code }) => code));
  return codes.includes("layout-unknown") || codes.includes("not-minutes");
}

describe.each([
  ["with a gutter between them", (left: string) => left.padEnd(48)],
  ["with a blank between them", (left: string) => `${left} `],
])("two columns %s", (_, between) => {
  test("are an unknown layout, in nine of ten documents at least", () => {
    const texts = printers.flatMap(({ print }) =>
      meetings.map((one) => across(print(one), between)),
    );
    const told = texts.filter(isTold);
    expect(told.length / texts.length).toBeGreaterThan(0.9);
  });
});

test("one column is none, in any layout", () => {
  const alarmed = printers.flatMap(({ name, print }) =>
    meetings.filter((one: RandomMeeting) => isTold(print(one))).map(() => name),
  );
  expect(alarmed).toEqual([]);
});

test("two labels printed twice are two columns; one may be a slip", () => {
  const page = (...labels: string[]) =>
    `Referat\nByrådet den 4. maj 2020\n\n1. Ny havn\n${labels.join("\n")}\n`;
  const slip = [
    "Sagsfremstilling",
    "Sagsfremstilling",
    "Havnen er gammel.",
    "Beslutning",
    "Udsat.",
  ];
  const twins = [
    "Sagsfremstilling",
    "Sagsfremstilling",
    "Havnen.",
    "Beslutning",
    "Beslutning",
    "Udsat.",
  ];
  expect(isTold(page(...slip))).toBe(false);
  expect(isTold(page(...twins))).toBe(true);
});

describe("a gutter", () => {
  const beside = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `${`Venstre tekst nummer ${i}`.padEnd(40)}højre tekst ${i}`,
    );
  const plain = (count: number) =>
    Array.from({ length: count }, (_, i) => `Almindelig tekst nummer ${i}.`);
  const isMixed = (...lines: string[]) => looksMixed(rowsOf(...lines));

  test("runs down eight lines at least, a third of all", () => {
    expect(isMixed(...beside(8))).toBe(true);
    expect(isMixed(...beside(7))).toBe(false);
    expect(isMixed(...beside(8), ...plain(16))).toBe(true);
    expect(isMixed(...beside(8), ...plain(17))).toBe(false);
  });

  test("counts lines whose left half is empty, where three have both", () => {
    const alone = (count: number) =>
      Array.from({ length: count }, (_, i) => `${" ".repeat(40)}højre tekst ${i}`);
    expect(isMixed(...beside(3), ...alone(5))).toBe(true);
    expect(isMixed(...beside(2), ...alone(6))).toBe(false);
  });
});

test("the same words with a label's in every item are no halves of lines", () => {
  const item = (title: string) => [
    ...["", title, "", "Beslutning", `${title} ses efter.`, "Sagens forløb"],
    ...["04-05-2020 Havneudvalget", "Beslutning ikke frigivet"],
  ];
  const text = ["Ny kran", "Molen", "Fyret", "Kajen"].flatMap(item);
  expect(looksMixed(rowsOf("Referat Havneudvalget 04-05-2020", ...text))).toBe(false);
});
