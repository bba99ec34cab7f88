import { expect, test } from "vitest";
import type { AppliedCorrection } from "../../../contract/correction.ts";
import { correctionLine } from "../../../web/text/corrections.ts";

const why = "Forslaget faldt.";
const labels = new Map([["skole", "Skole"]]);
const side = { count: 4, parties: ["A"], names: [] };
const votes = { for: { ...side, count: 3 }, against: side, abstained: null };

test.each<[Omit<AppliedCorrection, "why">, string]>([
  [
    { field: "outcome", value: "rejected", was: "approved" },
    "Udfald: »Ikke godkendt«, læst som »Godkendt«. Forslaget faldt.",
  ],
  [
    { field: "topics", value: ["skole"], was: [] },
    "Emner: »Skole«, læst som »intet«. Forslaget faldt.",
  ],
  [
    { field: "votes", value: votes, was: null },
    "Afstemning: »For: 3 stemmer: A; Imod: 4 stemmer: A«, læst som »intet«. Forslaget faldt.",
  ],
  [{ field: "standing", value: true, was: null }, "Fast sagsnummer: »ja«. Forslaget faldt."],
  [
    { field: "absent", value: ["Ida Holm", "Bo Ask"], was: ["Ida"] },
    "Deltog ikke: »Ida Holm, Bo Ask«, læst som »Ida«. Forslaget faldt.",
  ],
])("a correction is told with what was read and why: %j", (correction, line) => {
  expect(correctionLine({ ...correction, why }, labels)).toBe(line);
});
