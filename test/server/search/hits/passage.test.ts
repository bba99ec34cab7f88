import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPassage } from "../../../../server/search/hits/passage.ts";

const textOf = (text: string, marks: Parameters<typeof toPassage>[1], limit: number) =>
  toPassage(text, marks, limit)
    .map((segment) => segment.text)
    .join("");

function markOf(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length, word, how: "form" as const };
}

const text =
  "Rådet drøftede budgettet. Der er afsat midler til et herberg. Herberget skal have ti pladser. Mødet sluttede.";

describe("a passage", () => {
  test("is the whole text when it is short enough", () => {
    expect(textOf(text, [], 400)).toBe(text);
  });

  test("shows the sentence in which the words stand, and says what was cut", () => {
    const found = textOf(text, [markOf(text, "herberg")], 75);
    expect(found).toBe("Rådet drøftede budgettet. Der er afsat midler til et herberg. …");
  });

  test("holds the sentences that follow as far as they fit", () => {
    const short = "En bro. To veje. Tre havne. Fire skoler.";
    expect(textOf(short, [markOf(short, "bro")], 20)).toBe("En bro. To veje. …");
    expect(textOf(short, [markOf(short, "bro")], 19)).toBe("En bro. …");
  });

  test.each([
    ["Planen har tre spor:\n1. Herberg\n2. Skæve boliger", "spor", 26, "Planen har tre spor: …"],
    ["Ved bordet sad A. Ben Bo. Han gik tidligt hjem.", "Ben", 31, "Ved bordet sad A. Ben Bo. …"],
    [
      "Busser fra Sct. Hans Plads. Se køreplanen her.",
      "Plads",
      34,
      "Busser fra Sct. Hans Plads. …",
    ],
  ])(
    "%j ends at no full stop of a number, an initial or a short word",
    (own, word, limit, expected) => {
      expect(textOf(own, [markOf(own, word)], limit)).toBe(expected);
    },
  );

  test("of one long sentence begins with its first word, where its first mark is near", () => {
    const long = "Rådet besluttede at bygge en bro over den gamle havn ved byen";
    expect(textOf(long, [markOf(long, "besluttede")], 30)).toMatch(/^Rådet besluttede/);
  });

  test("holds as many different words as fit", () => {
    const marks = [markOf(text, "budgettet"), markOf(text, "Herberget"), markOf(text, "pladser")];
    expect(textOf(text, marks, 60)).toContain("Herberget skal have ti pladser.");
  });

  test("two different words count for more than one word many times", () => {
    const many = `${"Herberg, ".repeat(7)}alt var herberg.`;
    const two = "Et herberg med ti pladser er nok i byen.";
    const both = `${many} ${"Intet om sagen. ".repeat(5)}${two}`;
    const marks = [...both.matchAll(/herberg|pladser/giu)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      how: "form" as const,
      word: found.toLowerCase(),
    }));
    expect(textOf(both, marks, 90)).toContain(two);
  });

  test("the same word again counts for something", () => {
    const one = "Et herberg er nok for os alle sammen her i byen i år.";
    const again = "Et herberg er et herberg, og intet er som det i år.";
    const both = `${one} ${again}`;
    const marks = [...both.matchAll(/herberg/gu)].map(({ index }) => ({
      start: index,
      end: index + "herberg".length,
      how: "form" as const,
      word: "herberg",
    }));
    expect(textOf(both, marks, 62)).toContain(again);
  });

  test("a phrase that goes over a full stop is shown whole, and marked", () => {
    const mark = markOf(text, "et herberg. Herberget");
    const marked = toPassage(text, [mark], 75).filter(({ match }) => match);
    expect(marked.map((segment) => segment.text)).toEqual(["et herberg. Herberget"]);
  });

  test("a sentence that is too long is cut between words", () => {
    const long = `Udvalget ${"indstillede og drøftede ".repeat(30)}herberget.`;
    const found = textOf(long, [markOf(long, "herberget")], 100);
    expect(found).toMatch(/^… .*herberget\.$/);
    expect(found).not.toMatch(/… \S*(?<!indstillede|og|drøftede|herberget\.) /);
  });

  test("is never longer than asked and stands in the text", () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}[.\n]?$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, limit) => {
        const whole = parts.join(" ");
        const found = textOf(whole, [], limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(whole).toContain(found.replace(/^… | …$/g, ""));
      }),
    );
  });
});
