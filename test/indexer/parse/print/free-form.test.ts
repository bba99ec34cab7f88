/** Free-form minutes parse to the same items however they are set. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";
import {
  type FreeItem,
  type FreeSetting,
  freeSettings,
  oddlySaid,
  printFreeForm,
} from "./print-free-form.ts";

const titles = [
  "Godkendelse af dagsorden",
  "Godkendelse af referat af mødet den 7. januar",
  "Regnskab for 2020",
  "Ny bænk ved søen",
  "Meddelelser",
  "Bustur til Havnsø",
  "Eventuelt",
];
const verdicts = ["Dagsordenen godkendt.", "Godkendt.", "Underskrevet.", "Udsat.", "Intet."];
const sentences = [
  "Godkendt.",
  "Referatet blev godkendt.",
  "Underskrevet.",
  "Bo spørger kommunen om prisen, og Anna skriver et brev.",
  "Formanden har talt med borgmesteren.\n\nDer kom ikke noget ud af det.",
  "Turen holdes den 5. maj 2021, og alle kan komme med.",
];

const setting: fc.Arbitrary<FreeSetting> = fc.record({
  head: fc.constantFrom(...freeSettings.head),
  heading: fc.constantFrom(...freeSettings.heading),
  before: fc.constantFrom(...freeSettings.before),
  air: fc.constantFrom("", "\n"),
  said: fc.constantFrom("next line", "next paragraph", "beside"),
});

test("items, their numbers and decisions are the same in every setting", () => {
  fc.assert(
    fc.property(
      setting,
      fc.integer({ min: 2, max: titles.length }),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
      fc.option(fc.constantFrom(...oddlySaid)),
      (set, count, choices, odd) => {
        const texts = set.said === "beside" ? verdicts : sentences;
        const items = titles.slice(0, count).map((title, i): FreeItem => {
          const isOdd = odd !== null && i === 3 && set.said !== "beside";
          return {
            title,
            said: isOdd ? odd.said : (texts[(choices[i] ?? 0) % texts.length] ?? ""),
          };
        });
        const text = printFreeForm(items, set);
        const [parsed, ...others] = parseMeetings({
          name: "fil.txt",
          blocks: textBlocks(text),
          source: null,
        });
        const found = parsed?.meeting.items.map(({ number, title, decision }) => ({
          number,
          title,
          decision,
        }));
        const expected = items.map(({ title, said }, i) => ({
          number: set.heading === "ad" ? `Ad ${i + 1}` : String(i + 1),
          title: set.said === "beside" ? `${title}.` : title,
          decision: said === odd?.said ? odd.decision : said,
        }));
        expect(found, text).toEqual(expected);
        expect(parsed?.meeting).toMatchObject({ body: "Seniorrådet", date: "2021-02-04" });
        expect(others).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
