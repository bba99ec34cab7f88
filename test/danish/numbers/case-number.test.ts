import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEngineForm } from "../../../danish/letters/engine-text.ts";
import {
  caseBeginnings,
  caseKey,
  caseNumbersWithin,
  compactCaseNumber,
  compactToken,
  isWholeCaseNumber,
} from "../../../danish/numbers/case-number.ts";
import { typedCaseNumber } from "../../../danish/numbers/typed-case-number.ts";

/** One of each shape that the parser keeps. */
const numbers = [
  "27.15.00-A30-2-19",
  "00.30.10-Ø00-4-16",
  "05.01.00-P20-7-2024",
  "00.01.00P35-0098",
  "330-2020-164",
  "2018/12345",
  "24/1234-7",
  "2017-0043",
  "19-12345",
  "EMN-2019-00123",
  "053164-2012",
];

describe("a case number", () => {
  test.each(numbers)(
    "%s is one in either case of letters and with dashes of any kind",
    (number) => {
      expect(isWholeCaseNumber(number)).toBe(true);
      expect(isWholeCaseNumber(number.toLowerCase())).toBe(true);
      expect(caseKey(number.replaceAll("-", "–").toLowerCase())).toBe(caseKey(number));
    },
  );

  test.each(["2018-2021", "10-2019", "14.30", "8/3", "3/4-2019", "2019", "25-årige"])(
    "%s is none",
    (text) => expect(isWholeCaseNumber(text)).toBe(false),
  );
});

describe("the beginnings", () => {
  test.each([
    ["27.15.00-A30-2-19", ["27.15", "27.15.00", "27.15.00-a", "27.15.00-a3", "27.15.00-a30"]],
    ["24/1234-7", ["24/123", "24/1234"]],
    ["EMN-2019-00123", ["emn-2019", "emn-2019-001", "emn-2019-0012"]],
    ["2017-004392", ["2017-004", "2017-0043", "2017-00439"]],
    ["330-2020-164", ["330-2020"]],
  ])("of %s have %j", (number, beginnings) => {
    expect(caseBeginnings(number)).toEqual(expect.arrayContaining(beginnings));
  });

  test("of a KLE number end with its pairs, then with each letter and digit, never with a mark", () => {
    expect(caseBeginnings("27.15.00-A30-2-19")).toEqual([
      "27.15",
      "27.15.00",
      "27.15.00-a",
      "27.15.00-a3",
      "27.15.00-a30",
      "27.15.00-a30-2",
      "27.15.00-a30-2-1",
    ]);
  });

  test("of a running number without zeros before it are not other numbers", () => {
    expect(caseBeginnings("24/12345")).toEqual(["24/123"]);
    expect(caseBeginnings("300206")).toEqual([]);
  });

  test.each(numbers)("of %s are shorter, and begin it", (number) => {
    for (const one of caseBeginnings(number)) {
      expect(caseKey(number).startsWith(one)).toBe(true);
      expect(one).not.toBe(caseKey(number));
    }
  });

  test("inside a text are those at a mark, and what may be an amount or a year", () => {
    expect(caseNumbersWithin("10-12000")).toEqual(["12000"]);
    expect(caseNumbersWithin("02/2019")).toEqual(["2019"]);
    expect(caseNumbersWithin("27.15.00-A30")).toEqual(["27.15", "27.15.00"]);
  });
});

test("a number without its marks has a token that no amount has", () => {
  expect(compactCaseNumber("19-12345")).toBe("1912345");
  expect(compactToken("1912345")).toMatch(/^1912345\p{L}$/u);
  expect(compactToken("1912345")).not.toBe(toEngineForm("1.912.345"));
});

describe("a case number as people type it", () => {
  test.each([
    ["27 57 16 P22 1 19", "27.57.16-p22-1-19"],
    ["27 57 16 p22", "27.57.16-p22"],
    ["27 57 16", "27.57.16"],
    ["275716P22-1-19", "27.57.16-p22-1-19"],
    ["01.02.05 p16", "01.02.05-p16"],
    ["27.15.00-A3", "27.15.00-a3"],
    ["27.15.00-", "27.15.00"],
    ["27.15.00-A30-2-", "27.15.00-a30-2"],
    ["27.15.00–a30–2–19", "27.15.00-a30-2-19"],
    ["00.01.00p35-0098", "00.01.00-p35-0098"],
    ["sagsnr. 27.15.00-A30-2-19", "27.15.00-a30-2-19"],
    ["Sag nr.: 24/17", "24/17"],
    ["j.nr. 300206", "300206"],
    ["2018 / 12345", "2018/12345"],
    ["emn 2019 00123", "emn-2019-00123"],
    ["emn201900123", "emn-2019-00123"],
    ["EMN-2019", "emn-2019"],
    ["330-2020", "330-2020"],
  ])("%s is %s", (typed, key) => {
    expect(typedCaseNumber(typed)).toMatchObject({ key, length: typed.length });
  });

  test("ends before a word that follows", () => {
    expect(typedCaseNumber("27.15.00 i kommunen")).toMatchObject({ key: "27.15.00", length: 8 });
    expect(typedCaseNumber("27 57 16 P22 2019")).toMatchObject({ key: "27.57.16-p22", length: 12 });
  });

  test("without any marks is told as it stands", () => {
    expect(typedCaseNumber("29.15.00A00121")).toMatchObject({ compact: "291500a00121" });
  });

  test.each([
    "plan 2019",
    "valg-2021",
    "2018-2021",
    "2019-04-12",
    "24.12.2019",
    "sagen 24/7",
    "12 kr",
    "27 57 16 22",
  ])("%s begins with none", (typed) => {
    expect(typedCaseNumber(typed)).toBeNull();
  });

  test("a number of any shape is itself, whatever follows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.constantFrom("", " og", ", ", "."),
        (number, after) => {
          expect(typedCaseNumber(number + after)).toMatchObject({
            key: caseKey(number),
            length: number.length,
          });
        },
      ),
    );
  });
});
