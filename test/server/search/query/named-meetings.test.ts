import { expect, test } from "vitest";
import type { Recognised } from "../../../../contract/understood-query.ts";
import { printFilters } from "../../../../engine/query/print-filter.ts";
import { namedMeetings } from "../../../../server/search/query/named-meetings.ts";
import { makePlan } from "../../../../server/search/query/plan.ts";
import { emptyInput } from "./empty-input.ts";

const named = (kind: Recognised["kind"], value: string): Recognised => {
  return { kind, value, from: value, label: value };
};
const print = (...all: Recognised[]) => printFilters([namedMeetings(all, false) ?? []].flat());

test.each([
  [named("body", "Ældrerådet"), '(bodyKey = "Ældrerådet")'],
  [named("municipality", "Gyldenø"), '(municipality = "Gyldenø")'],
  [named("year", "2021"), '((dateNumber >= "20210000") AND (dateNumber <= "20219999"))'],
  [named("month", "2021-03"), '((dateNumber >= "20210300") AND (dateNumber <= "20210399"))'],
  [named("day", "2021-03-04"), '((dateNumber >= "20210304") AND (dateNumber <= "20210304"))'],
  [
    named("season", "2021-06/2021-08"),
    '((dateNumber >= "20210600") AND (dateNumber <= "20210899"))',
  ],
])("%o are the meetings of %s", (one, printed) => expect(print(one)).toEqual([printed]));

test("outcomes and people name no meeting", () => {
  expect(namedMeetings([named("outcome", "approved"), named("person", "Bo")], true)).toBeNull();
});

test("of names alone, what every agenda has is not what is looked for", () => {
  const filter = namedMeetings([named("body", "Ældrerådet")], true);
  expect(filter && printFilters([filter])).toEqual([
    '(bodyKey = "Ældrerådet") AND (routine = "false")',
  ]);
});

test("the items of the meetings that are named stand above those that only name them; as many are counted", () => {
  const meetings = namedMeetings([named("body", "Ældrerådet")], false);
  const reading = { tokens: ["þldrerŋdq"], weight: 1, span: 1 };
  const words = [{ text: "ældrerådet", readings: [reading], parts: [], related: [] }];
  const [first, ...others] = makePlan({ ...emptyInput, words, meetings }).strict;
  expect(first?.filter).toEqual([meetings]);
  const weights = others.map(({ weight }) => weight);
  expect(first?.weight).toBeGreaterThan(Math.max(...weights));
  expect(makePlan({ ...emptyInput, words, meetings }).covering).toEqual(
    makePlan({ ...emptyInput, words }).covering,
  );
});
