/** Suspended compounds, in text and query alike. */
import { describe, expect, test } from "vitest";
import { createCompounds } from "../../../danish/lemmas/compounds.ts";
import { words } from "../../../danish/letters/words.ts";
import { wordOf } from "../../../danish/lexicon/automaton.ts";
import { loadDanish, loadLexicon, loadTables } from "../../../danish/load.ts";
import { analyseText } from "../../../danish/text/analyse-text.ts";
import { suspendedCompound } from "../../../danish/text/suspended.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";

const danish = loadDanish();
const compoundsOf = (text: string) => {
  const texts = words(text).map((word) => word.text);
  return texts.flatMap((_, at) => suspendedCompound(danish, texts, at) ?? []);
};

describe("each first part is completed by the head of the last", () => {
  test.each([
    ["børne- og ungeudvalget", ["børneudvalg"]],
    ["arbejds- og indkomstspørgsmål", ["arbejdsspørgsmål"]],
    ["social-, sundheds- og ældreområdet", ["socialområde", "sundhedsområde"]],
    ["kultur-/fritidsudvalget", ["kulturudvalg"]],
    ["Drifts- &\nanlægsbudget", ["driftsbudget"]],
    ["til- og fraflytning", ["tilflytning"]],
    ["ind- og udskrivninger", ["indskrivning"]],
    ["ind- og udskrivningspraksis", ["indskrivningspraksis"]],
    ["af- og pålæsning", ["aflæsning"]],
    ["for- og efterår", ["forår"]],
    ["op- og nedtrapning af medicin", ["optrapning"]],
    ["børne- og unge", []],
    ["ende-", []],
  ])("%s: %j", (text, compounds) => expect(compoundsOf(text)).toEqual(compounds));
});

describe("every first part of the dictionary's compounds", () => {
  const { lexicon } = loadLexicon();
  const compounds = createCompounds(lexicon, loadTables());
  const { automaton, readings } = lexicon.data;
  const firsts = new Set<string>();
  // What a compound begins with is what its base form begins with.
  for (let number = 0; number < readings.starts.length - 1; number++) {
    const word = wordOf(automaton, number);
    if (!lexicon.meanings(word).some(({ lemma }) => lemma === word)) continue;
    const [first] = compounds.pieces(word);
    if (first !== undefined && word.startsWith(first.surface)) firsts.add(first.surface);
  }

  test("are thousands", () => expect(firsts.size).toBeGreaterThan(3_000));

  test("is found suspended by itself, with its hyphen and without", () => {
    const lost = [...firsts].filter((first) => {
      const { lemmas, parts, forms } = analyseText(danish, `${first}- og zebrafinkeudvalget`);
      const held = new Set([...lemmas, ...parts, ...forms]);
      return [`${first}-`, first].some((typed) => {
        return !wordTokens(danish, typed).some((token) => held.has(token));
      });
    });
    expect(lost).toEqual([]);
  });
});
