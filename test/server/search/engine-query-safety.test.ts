import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printFilter } from "../../../engine/query/print-filter.ts";
import { parseQueryLanguage } from "../../../server/search/language/query-language.ts";
import { interpret, interpretExactly } from "../../../server/search/meaning/interpret.ts";
import { openNames } from "../../../server/search/meaning/names/open-names.ts";
import { createThesaurus } from "../../../server/search/meaning/thesaurus.ts";
import { termConditions } from "../../../server/search/query/filters.ts";
import { planNearest } from "../../../server/search/query/nearest-plan.ts";
import { makeExactPlan, makePlan } from "../../../server/search/query/plan.ts";
import { danish } from "../../support/danish.ts";

const vocabulary = {
  count: async () => 0,
  begins: async (word: string) => word.length % 2 === 0,
  nearest: async () => null,
};
const names = openNames(
  danish,
  async () => ({
    municipalities: ["Vibefjord"],
    bodies: ["Børne- og Ungeudvalget"],
    years: new Set(["2021"]),
  }),
  new Map(),
);
const languages = { danish, thesaurus: createThesaurus(danish, [], []), vocabulary, names };

/** Tokens of letters and digits, each perhaps excluded or in a phrase: nothing that the engine's syntax knows. */
const safeQuery =
  /^(?:-?(?:"[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*"|[\p{L}\p{M}\p{N}]+) ?)* ?$/u;

/** Values in quotation marks that end where they should, between names, words and brackets of ours. */
const quoted = /"(?:[^"\\]|\\["\\])*"/gu;
const ownWords = /^(?:[a-zA-Z]+|[<>]?=|[()[\],]| )*$/u;

const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "-",
        "»",
        "«",
        "kommune:",
        "sag:",
        "27.15.00-A30",
        "§ 85",
        "bolig",
        "\\",
        "OR",
        " ",
        "'",
        "´",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("what reaches the engine", () => {
  test("is tokens of ours, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const kind = q.length % 2 === 0 ? "words" : "question";
        const asked = {
          ...parseQueryLanguage(q),
          kind,
          typing: q.length % 3 === 0,
          unwidened: [],
        } as const;
        const { input } = await interpret(asked, languages);
        const plan = makePlan(input);
        const nearest = planNearest(input).map(({ query }) => query);
        const exact = makeExactPlan(interpretExactly(asked).input);
        for (const { q } of [...plan.strict, ...plan.related, ...exact.strict, ...nearest]) {
          expect(q).toMatch(safeQuery);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is filters whose values stay values", () => {
    fc.assert(
      fc.property(typed, (q) => {
        for (const { filter } of termConditions(parseQueryLanguage(q).terms)) {
          expect(printFilter(filter).replaceAll(quoted, "")).toMatch(ownWords);
        }
      }),
    );
  });
});
