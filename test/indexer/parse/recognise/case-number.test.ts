import { expect, test } from "vitest";
import { readCaseLine, restOfCaseLine } from "../../../../indexer/parse/recognise/case-number.ts";

test.each([
  ["00.01.00-G01-7-19 – TineVN", "00.01.00-G01-7-19"],
  ["00.01.00-A00-10140-19", "00.01.00-A00-10140-19"],
  ["Sagsnr.: 00.30.10-Ø00-4-16", "00.30.10-Ø00-4-16"],
  ["00.01.00P35-0098", "00.01.00P35-0098"],
  ["Sagsid.: 20/33839, Sagsinitialer: AGVA", "20/33839"],
  ["Sag 306-2010-395", "306-2010-395"],
  ["Sagsnr.: 330-2020-164   Dok.nr.: 330-2020-488200", "330-2020-164"],
  ["Sagsnr.: 2017-004392", "2017-004392"],
  ["Sagsnr.: 22-001234", "22-001234"],
  ["Sagsnr. 300206 Byrådet Åbent punkt", "300206"],
  ["Acadre sagsnr.: 14/7", "14/7"],
  ["J.nr.: 82.02.00-G10-4-20", "82.02.00-G10-4-20"],
  ["Sagsnr. 2011/02232", "2011/02232"],
  ["15.20G00 - 2013/01963", "2013/01963"],
  ["00.30.00.S00 13/888", "13/888"],
  ["KABE / 08/1234", "08/1234"],
  ["Sagsid.:", null],
])("%s holds the case number %s", (line, caseNumber) => {
  expect(readCaseLine(line)).toMatchObject({ caseNumber });
});

test.each([
  "Dok. 306-2016-283247",
  "Dok.nr.: 1965",
  "Sag 3 udgår",
  "Sag nr. 129",
  "8/3 2022",
  "Sagen udsættes",
])("%s is no case number", (line) => {
  expect(readCaseLine(line)).toBeNull();
});

test("initials are no part of what a case line says beyond its number", () => {
  expect(restOfCaseLine(" – TineVN")).toBe("");
  expect(restOfCaseLine(", Sagsinitialer: AGVA")).toBe("Sagsinitialer: AGVA");
});
