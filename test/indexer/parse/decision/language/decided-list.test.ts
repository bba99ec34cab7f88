import fc from "fast-check";
import { expect, test } from "vitest";
import { withDecidedListJoined } from "../../../../../indexer/parse/decision/language/decided-list.ts";

const joined = (decision: string) => withDecidedListJoined(decision).replace(/ +/g, " ");

test.each([
  [
    "Rådet besluttede,\n\n1. at broen males.\n\n2. at stien lukkes.",
    "Rådet besluttede, at broen males, at stien lukkes.",
  ],
  [
    "Rådet vedtog:\n- at broen males\n- at stien lukkes",
    "Rådet vedtog: at broen males at stien lukkes",
  ],
  [
    "Rådet besluttede\na) at broen males\nBo stemte imod.",
    "Rådet besluttede at broen males\nBo stemte imod.",
  ],
])("the entries below a verb that decides belong to it: %j", (decision, text) => {
  expect(joined(decision)).toBe(text);
});

test.each([
  "Rådet besluttede at male broen.\n1. at stien lukkes",
  "Rådet indstiller,\n1. at broen males",
  "1. at broen males\n2. at stien lukkes",
])("other lists stay as they are: %j", (decision) => {
  expect(withDecidedListJoined(decision)).toBe(decision);
});

test("every word stays in its place", () => {
  const part = fc.constantFrom(
    "Rådet besluttede,",
    "1. at broen males.",
    "- at stien lukkes",
    "",
    "Bo.",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const decision = parts.join("\n");
      const text = withDecidedListJoined(decision);
      expect(text).toHaveLength(decision.length);
      for (const { index, 0: word } of decision.matchAll(/\p{L}{2,}/gu))
        expect(text.slice(index, index + word.length)).toBe(word);
    }),
  );
});
