/** Lines whose letters, words or halves are drawn twice are read once, and other lines as they are. */
import { expect, test } from "vitest";
import { undoubled } from "../../../../indexer/read/pdf/pdf-doubles.ts";

test.each([
  ["BBeesslluuttnniinngg", "Beslutning"],
  ["Beesslluuttnniinngg", "Beslutning"],
  ["11.. NNyy bbrroo oovveerr ååeenn", "1. Ny bro over åen"],
  ["NyNybrobro overover åenåen", "Ny bro over åen"],
  ["1.1. NyNybrobro overover åenåen", "1. Ny bro over åen"],
  ["2. GammelGammelkajkaj", "2. Gammel kaj"],
  ["HavneudvalgetHavneudvalget", "Havneudvalget"],
  ["2. Gammel kaj2. Gammel kaj", "2. Gammel kaj"],
])("»%s« is »%s«", (drawn, seen) => expect(undoubled(drawn)).toBe(seen));

test.each([
  "Referat fra møde i Otto Aabys Villa",
  "Couscous",
  "Papa og Mama",
  "1133 2200",
  "nej nej",
  "........",
  "1122 kkr",
  "Ja Ja",
])("»%s« is as it stands", (drawn) => expect(undoubled(drawn)).toBe(drawn));
