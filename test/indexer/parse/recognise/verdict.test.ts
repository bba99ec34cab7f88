import { expect, test } from "vitest";
import { splitVerdict } from "../../../../indexer/parse/recognise/verdict.ts";

test.each([
  ["Godkendelse af dagsorden, godkendt", ["Godkendelse af dagsorden", "godkendt"]],
  ["Regnskab for 2019, taget til efterretning.", ["Regnskab for 2019", "taget til efterretning."]],
  [
    "Godkendelse af dagsorden. Dagsordenen godkendt.",
    ["Godkendelse af dagsorden.", "Dagsordenen godkendt."],
  ],
  ["Nyt fra havnen Udsat", ["Nyt fra havnen", "Udsat"]],
])("%s is a title and the decision beside it", (title, parts) => {
  expect(splitVerdict(title)).toEqual(parts);
});

test.each([
  "Lokalplan 12, godkendt af byrådet i maj",
  "Anlægsregnskab, udsatte veje",
  "Planen for udsatte, vedtaget i 2018, evalueres",
  "Ny skolegård",
])("%s is a title alone", (title) => expect(splitVerdict(title)).toBeNull());
