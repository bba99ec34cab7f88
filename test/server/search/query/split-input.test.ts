import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanInput } from "../../../../server/search/query/plan-input.ts";
import { fits, split } from "../../../../server/search/query/split-input.ts";
import { emptyInput } from "./empty-input.ts";

const word = (text: string) => ({
  text,
  readings: [{ tokens: [text], weight: 1, span: 1 }],
  parts: [],
  related: [],
});
const named = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);
const tokensOf = ({ words }: PlanInput) => words.map(({ text }) => text);

test("the engine looks at ten words, phrases and beginnings of a query", () => {
  expect(fits(emptyInput, named("w", 10))).toBe(true);
  expect(fits(emptyInput, named("w", 11))).toBe(false);
  expect(fits({ ...emptyInput, phrases: [["a", "b"]] }, named("w", 9))).toBe(true);
  expect(fits({ ...emptyInput, phrases: [["a", "b"]], prefix: "c" }, named("w", 9))).toBe(false);
});

test("what the engine looks at whole is one part, just as it was", () => {
  const input = { ...emptyInput, words: named("w", 9).map(word), phrases: [["a", "b"]] };
  expect(split(input)).toEqual([input]);
});

test("every word and phrase of a longer query is in a part that fits, once, in its order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 25 }),
      fc.boolean(),
      (words, phrases, open) => {
        const typed = named("w", words);
        const quoted = named("p", phrases).map((one) => [one]);
        const beginning = open && words > 0 ? (typed.at(-1) ?? null) : null;
        const parts = split({ ...emptyInput, words: typed.map(word), phrases: quoted, beginning });
        for (const part of parts) expect(fits(part, tokensOf(part))).toBe(true);
        expect(parts.flatMap((part) => part.phrases)).toEqual(quoted);
        expect(parts.flatMap(tokensOf).sort()).toEqual([...typed].sort());
        if (beginning !== null) expect(tokensOf(parts[0]).at(-1)).toBe(beginning);
      },
    ),
  );
});
