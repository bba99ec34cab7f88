import { expect, test } from "vitest";
import { partyMajority } from "../../../../../indexer/parse/decision/language/party-majority.ts";

function majorityOf(decision: string): string[] {
  return partyMajority(decision).map(({ from, to }) => decision.slice(from, to));
}

test.each([
  ["A, B og F anbefaler. V stemmer imod.", ["A, B og F"]],
  ["Indstillingen tiltrædes af A, C og Venstre. Ø kan ikke tiltræde.", ["A, C og Venstre"]],
  ["V, C og O kan ikke anbefale sagen. A anbefaler den.", ["V, C og O"]],
  ["Liste M, Liste N og SF godkender. Venstre tager forbehold.", ["Liste M, Liste N og SF"]],
])("the larger side, told of first, decides: %s", (decision, expected) => {
  expect(majorityOf(decision)).toEqual(expected);
});

test.each([
  ["A anbefaler. V og C stemmer imod."],
  ["A anbefaler. V stemmer imod."],
  ["A og F anbefaler. V anbefaler ikke."],
  ["SF og Enhedslisten anbefaler, at ordningen evalueres."],
  ["Godkendt."],
])("where the signs do not agree, or a side is missing, nobody does: %s", (decision) => {
  expect(majorityOf(decision)).toEqual([]);
});
