import { describe, expect, test } from "vitest";
import { letteredNumbersIn } from "../../../danish/dates/lettered-numbers.ts";
import { words } from "../../../danish/letters/words.ts";
import { analyseText } from "../../../danish/text/analyse-text.ts";
import { danish } from "../../support/danish.ts";

const namesIn = (text: string) =>
  letteredNumbersIn(text, words(text)).flatMap(({ tokens }) => tokens);

describe("a number with a letter has one name", () => {
  test.each([
    ["Møllegade 14C", "14c"],
    ["Møllegade 14 c", "14c"],
    ["klasse 6.d", "6d"],
    ["klasse 6. d", "6d"],
    ["linje 250 S", "250s"],
    ["motorvej E 39", "e39"],
    ["motorvej E39", "e39"],
  ])("%s: %s", (text, name) => expect(namesIn(text)).toEqual([name]));

  test.each(["nr. 14 i gaden", "i 14 dage", "den 3. å", "14, c", "14 Cykler", "a 14", "12345 b"])(
    "%s is none",
    (text) => expect(namesIn(text)).toEqual([]),
  );
});

test("a text is found by the one name, however it writes it", () => {
  expect([...analyseText(danish, "Møllegade 14 C").parts]).toContain("14c");
  expect(analyseText(danish, "Møllegade 14C").forms).toContain("14c");
});
