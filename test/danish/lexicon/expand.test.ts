import { expect, test } from "vitest";
import { parseAffixes } from "../../../danish/lexicon/affixes.ts";
import { parseEntries } from "../../../danish/lexicon/entries.ts";
import { expand } from "../../../danish/lexicon/expand.ts";

const aff = `
#Substantiv, fælleskøn
SFX 2 Y 1
SFX 2 0 en/34 [^e]	+BESTEMT_ENTAL

#Substantiv, konsonantfordobling
SFX 7 Y 1
SFX 7 0 m/2,8 m	+KONSONANT_FORDOBLING

#Genitiv
SFX 10 Y 1
SFX 10 0 s/34 [^sxz]	+GENITIV

#Verbum, svagt bøjet
SFX 21 Y 1
SFX 21 e 0 [^b]be	+IMPERATIV

#Sammensætning, fugeelement -s-
SFX 29 Y 1
SFX 29 0 s/32,35,36 .
`;

const readings = (dic: string) => [...expand(parseEntries(`1\n${dic}`), parseAffixes(aff))];
const formsOf = (dic: string) => readings(dic).map(({ form }) => form);

test("endings whose condition fits make forms, and endings of endings too", () => {
  expect(formsOf("vej/2,10")).toEqual(["vej", "vejen", "vejs"]);
  expect(formsOf("kam/7")).toEqual(["kam", "kammen"]);
});

test("a first part of compounds is no word of its own", () => {
  const [, link] = readings("afdeling/29");
  expect(link).toMatchObject({ form: "afdelings", lemma: "afdeling", link: true });
});

test("imperatives are hardly ever meant, by rule or named last of an irregular verb", () => {
  expect(
    readings("grebe/21")
      .filter(({ rare }) => rare)
      .map(({ form }) => form),
  ).toEqual(["greb"]);
  const dic = "holde al:holder al:holdende al:hold\nholder st:holde\nhold st:holde";
  expect(
    readings(dic)
      .filter(({ rare }) => rare)
      .map(({ form }) => form),
  ).toEqual(["hold"]);
});

test("an irregular form has its word's lemma and class", () => {
  const dic = "drive al:driver al:drivende al:driv\ndriver st:drive";
  expect(readings(dic)).toContainEqual({
    form: "driver",
    lemma: "drive",
    wordClass: "verb",
    rare: false,
    link: false,
  });
});

test("forbidden words and expressions of several words are left out", () => {
  expect(formsOf("forlængst/6\na la\nvej")).toEqual(["vej"]);
});
