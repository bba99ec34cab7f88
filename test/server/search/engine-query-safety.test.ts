import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDanish } from "../../../danish/load.ts";
import { parseQueryLanguage } from "../../../server/search/language/query-language.ts";
import { interpret, interpretExactly } from "../../../server/search/meaning/interpret.ts";
import { createThesaurus } from "../../../server/search/meaning/thesaurus.ts";
import { termConditions } from "../../../server/search/query/filters.ts";
import { planLoose } from "../../../server/search/query/loose-plan.ts";
import { makeExactPlan, makePlan } from "../../../server/search/query/plan.ts";

const danish = loadDanish();
const vocabulary = {
  exists: async () => false,
  begins: async (word: string) => word.length % 2 === 0,
  nearest: async () => null,
};
const languages = { danish, thesaurus: createThesaurus(danish, [], []), vocabulary };

/** Tokens of letters and digits, each perhaps excluded or in a phrase: nothing that the engine's syntax knows. */
const safeQuery =
  /^(?:-?(?:"[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*"|[\p{L}\p{M}\p{N}]+) ?)* ?$/u;

/** Quoted values hold no quotation mark that is not escaped. */
const safeFilter =
  /^(?:NOT \()?[a-zA-Z]+ (?:IN \[|= |STARTS WITH |[<>]= )(?:"(?:[^"\\]|\\["\\])*"|\d+)\]?\)?$/u;

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
        const asked = { ...parseQueryLanguage(q), unwidened: [] };
        const { input } = await interpret(asked, languages);
        const plan = makePlan(input);
        const loose = planLoose(
          input,
          input.words.map(() => 1),
        );
        const exact = makeExactPlan(interpretExactly(asked).input);
        for (const { q } of [...plan.strict, ...plan.related, ...loose, ...exact.strict]) {
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
          const spellings = filter.replace(/^NOT \((.*)\)$/u, "$1").split(" OR caseNumber ");
          for (const [at, one] of spellings.entries())
            expect(at === 0 ? one : `caseNumber ${one}`).toMatch(safeFilter);
        }
      }),
    );
  });
});
