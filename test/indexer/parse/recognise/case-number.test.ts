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
  ["Sag: 2018-0012345", "2018-0012345"],
  ["Sagsnr. 300206 Byrådet Åbent punkt", "300206"],
  ["Sagsnr. 18167 Byrådet Åbent punkt", "18167"],
  ["Acadre sagsnr.: 14/7", "14/7"],
  ["J.nr.: 82.02.00-G10-4-20", "82.02.00-G10-4-20"],
  ["Sagsnr. 2011/02232", "2011/02232"],
  ["Sagsnummer: 00.22.00-3584-18", "00.22.00-3584-18"],
  ["15.20G00 - 2013/01963", "15.20G00-2013/01963"],
  ["15.20G00-2013/01963", "15.20G00-2013/01963"],
  ["Sagsnr.: 01.02.03-24/17", "01.02.03-24/17"],
  ["00.30.00.S00 13/888", "13/888"],
  ["KABE / 08/1234", "08/1234"],
  ["KABEHOAN / 08/123456", "08/123456"],
  ["SUD  26/2006  J.nr. 26/2006", "26/2006"],
  ["BR 112/04 J. nr. 17/2004", "17/2004"],
  ["Sagsid.:", null],
  ["J.nr.: /dwtabc 08/592", "08/592"],
  ["J.nr.: Ø40/dwtabc 08/16253", "08/16253"],
  ["J.nr.: 00.02.00.G01-0004/2012", "00.02.00.G01-0004/2012"],
  ["J.nr.: 86.00.G01/2011-102", "86.00.G01/2011-102"],
  ["Sagsnr.: 6628", "6628"],
  ["Sagsnr.: 2019", null],
  ["Journalnr. 01.02 P16/151", "01.02P16/151"],
  ["Journalnr. 00.01 P27/", null],
  ["Sagsnr.: 27.15.00-A30-2-", null],
  ["Sagsnr.: 24/1234-", null],
  ["05.01.00-P20-7-2024", "05.01.00-P20-7-2024"],
  ["05.01.00-P20-7-24.", "05.01.00-P20-7-24"],
  ["Sagsnr.: 24/1234-7", "24/1234-7"],
  ["Sagsnr.: 24/1234 - 7", "24/1234-7"],
  ["Sagsnr.: 24/1234 – 2. behandling", "24/1234"],
  ["Sagsnr.: 2019/4711-12", "2019/4711-12"],
  ["05.01.00‑P20‑7‑24", "05.01.00-P20-7-24"],
  ["05.01.00–P20–7–24", "05.01.00-P20-7-24"],
  ["05.01.00−P20−7−24", "05.01.00-P20-7-24"],
  ["Sagsnr.: 19–12345", "19-12345"],
  ["Sagsnr.: EMN‑2019‑00123", "EMN-2019-00123"],
  ["Sagsnr.: S2019-4711", "S2019-4711"],
  ["Sagsnummer: 053164-2012", "053164-2012"],
  ["J. nr. 24/17", "24/17"],
  ["Jnr.: 01.02.03-P16-4-17", "01.02.03-P16-4-17"],
  ["Journal nr.: 00.30.00-S00 13/888", "13/888"],
  ["Journalnr. 15.20.00 - 2013/01963", "15.20.00-2013/01963"],
  ["27.15.00 24/17", "24/17"],
  ["Åbent - 00.22.00-G01-1-16", "00.22.00-G01-1-16"],
  ["Åben sag: Sagsnr. 18/4711", "18/4711"],
  ["(Lukket) 00.22.00-G01-1-16", "00.22.00-G01-1-16"],
  ["Sagnr.: 1-30-72-1234-17", "1-30-72-1234-17"],
])("%s holds the case number %s", (line, caseNumber) => {
  expect(readCaseLine(line)).toMatchObject({ caseNumber });
});

test.each([
  "Sagsnr.: 24/1234567",
  "Sagsnr.: 24/1234-7-8",
  "Sagsnr.: 24/1234/7",
  "Sagsnr.: 24/1234B",
  "Sagsnr.: 1-30-72-1234-17-3",
  "Sagsnr.: 1-30-72-1234",
  "Sagsnr.: 2017-12-24",
])("a number that would be cut is none: %s", (line) => {
  expect(readCaseLine(line)).toMatchObject({ caseNumber: null });
});

test.each([
  ["Lukket - 00.22.00-G01-1-16", true],
  ["Åbent punkt – Sagsnr.: 24/17", false],
  ["00.22.00-G01-1-16", null],
])("%s says of the item: closed %s", (line, closed) => {
  expect(readCaseLine(line)).toMatchObject({ closed });
});

test.each([
  "05.01.00-P20-7-24-1-2",
  "Åben sag: udgår",
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

test("a label alone is a case line that has no number, and »Sag« alone is none", () => {
  expect(readCaseLine("Sagsnr.")).toMatchObject({ caseNumber: null, rest: "" });
  expect(readCaseLine("Sagsnummer")).toMatchObject({ caseNumber: null });
  expect(readCaseLine("Sag")).toBeNull();
  expect(readCaseLine("Sagsnr. og titel")).toBeNull();
});
