import { expect, test } from "vitest";
import type { VoteSide } from "../../../contract/meeting.ts";
import { isDissenting } from "../../../indexer/enrich/dissent.ts";

const side = (facts: Partial<VoteSide>): VoteSide => ({
  count: null,
  parties: [],
  names: [],
  ...facts,
});
const against = (one: VoteSide | null) => ({
  votes: { for: side({ count: 9 }), against: one, abstained: null, complete: true },
  dissent: null,
});

test.each([
  ["votes against", against(side({ count: 4 }))],
  ["parties against, without a number", against(side({ parties: ["Ø"] }))],
  ["names against, without a number", against(side({ names: ["Bo Bach"] }))],
  ["a reservation", { votes: null, dissent: "Liste H tager forbehold." }],
])("%s: somebody disagreed", (_, item) => {
  expect(isDissenting(item)).toBe(true);
});

test.each([
  ["nothing told", { votes: null, dissent: null }],
  ["nobody against", against(side({ count: 0 }))],
  ["a side that is named, but empty", against(side({}))],
  ["votes for alone", against(null)],
])("%s: nobody is known to have disagreed", (_, item) => {
  expect(isDissenting(item)).toBe(false);
});
