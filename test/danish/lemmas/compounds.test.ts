import { expect, test } from "vitest";
import { danish } from "../../support/danish.ts";

test.each([
  ["boligforening", ["bolig", "forening"], "bo, lig"],
  ["aktiveringstilbud", ["aktivering", "tilbud"], "aktiv, ring"],
  ["bibliotekstilbud", ["bibliotek", "tilbud"], "stil, bud"],
  ["dispensationsansøgning", ["dispensation", "ansøgning"], "sans, øgning"],
  ["bygningsvedligeholdelse", ["bygning", "vedligeholdelse"], "byg, nings"],
  ["banegårdspladsen", ["bane", "gård", "plads"], "gårdsplads"],
  ["halvårsregnskab", ["halvår", "regnskab"], "halv, års"],
  ["landstingsmand", ["land", "ting", "mand"], "sting"],
  ["kolonihaverne", ["koloni", "have"], "hav"],
  ["kystegnene", ["kyst", "egn"], "kys, tegn"],
  ["fjordegn", ["fjord", "egn"], "fjor, degn"],
  ["kystakt", ["kyst", "akt"], "kys, takt"],
  ["bestyrelsesmedlem", ["bestyrelse", "medlem"], "bestyr, elses"],
])(
  "of the ways to part %s the one of few and long parts is chosen: %j, without %s",
  (word, parts) => {
    expect(danish.analyse(word).parts).toEqual(parts);
  },
);

test.each([
  ["a short noun that the dictionary links", ["el", "bil"], "elbil"],
  ["a short noun that the dictionary links", ["is", "bane"], "isbane"],
  ["a short noun that the dictionary links", ["el", "kabel"], "elkabel"],
  ["a verb of two letters that is its own stem", ["gå", "gade"], "gågade"],
  ["a noun of three letters", ["bog", "bus"], "bogbus"],
  ["a noun of three letters", ["nat", "bus"], "natbus"],
  ["a noun of three letters", ["vej", "net"], "vejnet"],
])("first in a short compound stands %s: %j", (_, parts, word) => {
  expect(danish.analyse(word).parts).toEqual(parts);
});

test.each([
  "kultur",
  "handel",
  "system",
  "kursus",
  "begreb",
  "bidrag",
  "vindue",
  "elite",
  "island",
])("a short word of the dictionary that does not bend as its end does is whole: %s", (word) => {
  expect(danish.analyse(word).parts).toEqual([]);
});

test.each([
  ["buskort", ["bus", "kort"]],
  ["krisehjælp", ["krise", "hjælp"]],
  ["pumpestation", ["pumpe", "station"]],
  ["indsatsplan", ["indsats", "plan"]],
  ["gæstehus", ["gæst", "hus"]],
  ["fondsmidler", ["fond", "middel"]],
  ["låneramme", ["lån", "ramme"]],
  ["parallelsamfund", ["parallel", "samfund"]],
  ["punktopstilling", ["punkt", "opstilling"]],
  ["skoleår", ["skole", "år"]],
])(
  "a letter that may end one part or begin the next begins it, unless a particle does: %s",
  (word, parts) => {
    expect(danish.analyse(word).parts).toEqual(parts);
  },
);

test.each(["Hornslet", "hornslet", "Haslev", "Brørup", "Rødby", "Hornsyld"])(
  "the name of a town is whole: %s",
  (word) => {
    expect(danish.analyse(word).parts).toEqual([]);
  },
);

test("a long participle is parted as nouns are", () => {
  expect(danish.analyse("valgtilforordnet").parts).toEqual(["valg", "tilforordne"]);
  expect(danish.analyse("flextur").parts).toEqual(["flex", "tur"]);
});

test("a word of more letters than sixty is words run together, and not parted", () => {
  const word = "boligforeningsbestyrelsesmedlemsmøde";
  expect(danish.analyse(word).parts.length).toBeGreaterThan(3);
  expect(danish.analyse(`udvalgsformandskabsforeningers${word}`).parts).toEqual([]);
});

test.each(["Nøglehullet", "milepæle", "skillevejen"])(
  "%s speaks in a figure, and not of what it ends in",
  (word) => expect(danish.analyse(word).parts).toEqual([]),
);
