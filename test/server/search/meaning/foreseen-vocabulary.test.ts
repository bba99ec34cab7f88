import { expect, test } from "vitest";
import { foreseen } from "../../../../server/search/meaning/foreseen-vocabulary.ts";
import { danish } from "../../../support/danish.ts";

function asking() {
  const asked: string[] = [];
  const vocabulary = foreseen(
    {
      count: async (word) => {
        asked.push(`count ${word}`);
        return 0;
      },
      begins: async () => false,
      nearest: async (word, among) => {
        asked.push(`nearest ${word} ${among}`);
        return { word: "meant", count: 1 };
      },
    },
    danish,
  );
  return { asked, vocabulary };
}

test("what may be meant is asked for with whether the word is held, and once", async () => {
  const { asked, vocabulary } = asking();
  const counted = vocabulary.count("zwickel");
  expect(asked.sort()).toEqual(["count zwickel", "nearest zwickel all"]);
  await counted;
  expect(await vocabulary.nearest("zwickel")).toEqual({ word: "meant", count: 1 });
  await vocabulary.count("zwickel");
  expect(asked).toHaveLength(2);
});

test("of a compound of known words only the Danish letters are asked for, of a word of the dictionary nothing", async () => {
  const { asked, vocabulary } = asking();
  await vocabulary.count("havnebassinplan");
  await vocabulary.count("skole");
  expect(asked.sort()).toEqual([
    "count havnebassinplan",
    "count skole",
    "nearest havnebassinplan letters",
  ]);
});

test("of many words that nothing knows the first alone are looked for before it is known that nobody has them", async () => {
  const { asked, vocabulary } = asking();
  for (const word of ["zwickel", "zwackel", "zwockel", "zweckel"]) await vocabulary.count(word);
  expect(asked.filter((one) => one.startsWith("nearest"))).toHaveLength(3);
});
