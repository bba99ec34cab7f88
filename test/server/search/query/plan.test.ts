import { describe, expect, test } from "vitest";
import { combine, makeExactPlan, makePlan } from "../../../../server/search/query/plan.ts";
import type { PlanInput } from "../../../../server/search/query/plan-input.ts";
import { emptyInput } from "./empty-input.ts";

const reading = (token: string, weight = 1) => ({ tokens: [token], weight, span: 1 });
const word = (text: string, ...others: string[]) => ({
  text,
  readings: [reading(text), ...others.map((other) => reading(other, 0.9))],
  parts: [],
  related: [],
});
describe("a plan", () => {
  test("without words asks for everything", () => {
    expect(makePlan(emptyInput).strict.map(({ q }) => q)).toEqual([""]);
  });

  test("asks for every reading of every word", () => {
    const { strict } = makePlan({ ...emptyInput, words: [word("udsat", "udsætte"), word("råd")] });
    expect(strict.map(({ q }) => q)).toEqual(["udsat råd ", "udsat råd ", "udsætte råd "]);
  });

  test("covers the same hits by fewer queries, whose order says nothing", () => {
    const words = [word("udsat", "udsætte"), word("råd")];
    const plan = makePlan({ ...emptyInput, words, neighbours: [["udsat", "råd"]] });
    expect(plan.covering.map(({ q }) => q)).toEqual(["udsat råd ", "udsætte råd "]);
    expect(plan.strict.slice(-2)).toEqual(plan.covering);
    expect(plan.strict).toHaveLength(4);
    const exact = makeExactPlan({ ...emptyInput, words });
    expect(exact.covering).toEqual(exact.strict);
  });

  test("ends each query with a blank, so that no token is taken as a beginning", () => {
    const { strict } = makePlan({ ...emptyInput, words: [word("plan"), word("hjemløs")] });
    for (const { q } of strict) expect(q).toMatch(/ $/);
  });

  test("asks first for neighbours in the text, where there are any and the engine looks at them all", () => {
    const words = ["plan", "skole"].map((text) => word(text));
    const weightsOf = (other: Partial<PlanInput>) =>
      makePlan({ ...emptyInput, words, ...other }).strict.map(({ q, weight }) => [q, weight]);
    expect(weightsOf({})).toEqual([
      ["plan skole ", 1],
      ["plan skole ", 0.8],
    ]);
    expect(weightsOf({ neighbours: [["plan", "skole"]] })[0]).toEqual([
      '"plan skole" plan skole ',
      1.2,
    ]);
    const many = Array.from({ length: 10 }, (_, at) => word(`w${at}`));
    expect(weightsOf({ words: many, neighbours: [["w0", "w1"]] })[0]?.[1]).toBe(1);
  });

  test("leaves the word that is being typed open", () => {
    const { strict } = makePlan({ ...emptyInput, words: [word("plan")], prefix: "hjeml" });
    for (const { q } of strict) expect(q).toMatch(/hjeml$/);
  });

  test("lets words of the thesaurus stand in, phrases for several words", () => {
    const related = [{ tokens: ["alkohol", "familie"], weight: 0.6, span: 2 }];
    const words = [{ ...word("barn"), related }, word("alkoholiker")];
    expect(makePlan({ ...emptyInput, words }).related.map(({ q }) => q)).toEqual([
      "alkohol familie ",
    ]);
    const further = Array.from({ length: 12 }, (_, at) => word(`ord${at}`));
    const long = makePlan({ ...emptyInput, words: [...words, ...further] });
    expect(long.narrowing).toHaveLength(1);
    expect(long.related.map(({ q }) => q.split(" ").slice(0, 3).join(" "))).toEqual([
      "alkohol familie ord0",
    ]);
  });

  test("what is excluded is excluded from every query", () => {
    const plan = makePlan({
      ...emptyInput,
      words: [word("bolig"), word("ung")],
      excluded: ["ældre"],
    });
    for (const { q } of [...plan.strict, ...plan.related]) expect(q).toMatch(/^-ældre /);
  });

  test("words as written are looked for in the printed forms alone", () => {
    const { strict } = makeExactPlan({ ...emptyInput, words: [word("frikort")] });
    expect(strict).toHaveLength(1);
    expect(strict[0]?.fields).toEqual(["titleForms", "textForms*"]);
  });

  test("has no more ways to read the words than was allowed, the best first", () => {
    const many = Array.from({ length: 12 }, (_, at) => [reading(`a${at}`), reading(`b${at}`, 0.9)]);
    const combined = combine(many, 8);
    expect(combined).toHaveLength(8);
    expect(combined[0]?.span).toBe(12);
    expect(combined[0]?.tokens).toEqual(many.map(([first]) => first?.tokens[0]));
  });
});

test("related words are asked for by sixteen queries at most, each a search of the engine's", () => {
  const related = Array.from({ length: 20 }, (_, at) => ({ ...reading(`r${at}`), weight: 0.5 }));
  const plan = makePlan({ ...emptyInput, words: [{ ...word("havn"), related }] });
  expect(plan.related).toHaveLength(16);
});
