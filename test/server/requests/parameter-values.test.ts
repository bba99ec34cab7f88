import fc from "fast-check";
import { expect, test } from "vitest";
import { readParameterValues } from "../../../server/requests/parameter-values.ts";

test.each([
  ["q=b%F8rn&q=%E6ldre+r%E5d", ["børn", "ældre råd"]],
  ["q=b%C3%B8rn", ["børn"]],
  ["q=100%&q=%C3%B8%", ["100%", "ø%"]],
  ["q=a%00b%0Ac%1F", ["a b c "]],
])("%s is read as it was meant", (typed, values) => {
  expect(readParameterValues(typed)).toEqual({ q: values });
});

test("whatever is written, a value comes back as it was put in, without signs that nobody sees", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      const written = new URLSearchParams({ q: value }).toString();
      expect(readParameterValues(written)).toEqual({ q: [value.replaceAll(/\p{Cc}/gu, " ")] });
    }),
  );
});
