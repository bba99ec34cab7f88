import { expect, test } from "vitest";
import { conjugate } from "../../../../../indexer/parse/decision/language/forms.ts";

test.each([
  ["godkende -te", "godkende godkender godkendte godkendt godkendes godkendtes"],
  ["anbefale -ede", "anbefale anbefaler anbefalede anbefalet anbefales anbefaledes"],
  ["stemme -te", "stemme stemmer stemte stemt stemmes stemtes"],
  ["vedtage vedtager vedtog vedtaget", "vedtage vedtager vedtog vedtaget vedtages vedtoges"],
])("%s has its forms", (verb, forms) => {
  expect(conjugate(verb).map(({ word }) => word)).toEqual(forms.split(" "));
});
