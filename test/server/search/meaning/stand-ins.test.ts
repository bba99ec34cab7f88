/** What related hits may be found by that no single mark shows. */
import { expect, test } from "vitest";
import { noStandIns, standInsOf } from "../../../../server/search/meaning/stand-ins.ts";

type Words = Parameters<typeof standInsOf>[0];
type Related = Words[number]["related"][number];

const word = (text: string, ...related: Related[]) =>
  ({ text, related }) as unknown as Words[number];
const term = (text: string, span = 1) => ({ kind: "term", term: text, span }) as unknown as Related;
const topic = (id: string, label: string, span = 1) =>
  ({ kind: "topic", topic: { id, label, terms: [] }, span }) as unknown as Related;

test("a phrase's words are marks, each for every word of the query that it answers", () => {
  const { phrases, themes } = standInsOf([
    word("lukning", term("lukke af skoler", 2)),
    word("skole"),
    word("andet"),
  ]);
  expect(themes).toEqual([]);
  expect(phrases).toEqual([
    {
      answers: ["lukning", "skole"],
      marks: [
        { term: "lukke", word: "lukning", kind: "apart" },
        { term: "lukke", word: "skole", kind: "apart" },
        { term: "skoler", word: "lukning", kind: "apart" },
        { term: "skoler", word: "skole", kind: "apart" },
      ],
    },
  ]);
});

test("a theme stands for each of its words, by its id and name", () => {
  const { phrases, themes } = standInsOf([
    word("hjemløs", topic("hjemloeshed", "Hjemløshed", 2)),
    word("mand"),
  ]);
  expect(phrases).toEqual([]);
  expect(themes).toEqual([
    { word: "hjemløs", id: "hjemloeshed", label: "Hjemløshed" },
    { word: "mand", id: "hjemloeshed", label: "Hjemløshed" },
  ]);
});

test("words without any have none", () => {
  expect(standInsOf([word("skole")])).toEqual(noStandIns);
});
