import { expect, test } from "vitest";
import { maskContacts } from "../../../danish/numbers/contacts.ts";
import { processorMs } from "../../support/spent.ts";

test.each([
  ["Skriv til jens.hansen@gmail.com.", "Skriv til xxxx.xxxxxx@xxxxx.xxx."],
  ["jens_å@hotmail.dk", "xxxx_x@xxxxxxx.xx"],
  ["Ring på tlf. 12345678", "Ring på tlf. xxxxxxxx"],
  ["Telefon: 12 34 56 78", "Telefon: xx xx xx xx"],
  ["Mobil +45 1234 5678", "Mobil +45 xxxx xxxx"],
  ["(+4522334455)", "(+45xxxxxxxx)"],
  ["Ansøger, 22 33 44 55, klager", "Ansøger, xx xx xx xx, klager"],
])("»%s« is »%s«", (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
});

test.each([
  "Skriv til post@vibefjord.dk-kommune.dk eller post@vibefjordkommune.dk.",
  "kontakt@vibefjord.kommune.dk",
  "sundhed@regionsyd.dk",
  "Budget 22 33 44 55 66 kr.",
  "12.345.678 kr. og 2021-03-04",
  "sag 22334455",
  "kl. 10.30-12.45",
  "EAN 5798002345678",
])("»%s« is as it was", (text) => {
  expect(maskContacts(text)).toBe(text);
});

test("a long text takes no longer than its length", () => {
  const text = "tlf. 12 34 56 78 a@b.dk 1 22 33 44 ".repeat(20_000);
  const endless = `${"a.".repeat(50_000)} ${"1".repeat(50_000)} ${"22 ".repeat(50_000)}`;
  expect(processorMs(() => [text, endless].map(maskContacts))).toBeLessThan(4_000);
});
