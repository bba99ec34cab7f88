import fc from "fast-check";
import { expect, test } from "vitest";
import { joinLines, toLines } from "../../../engine/indexes/batches.ts";

const bodiesOf = (given: readonly object[], maxBytes: number) =>
  [...joinLines(toLines(given), maxBytes)].map((body) => Buffer.from(body).toString());

const documents = fc.array(fc.record({ id: fc.string(), text: fc.string({ unit: "grapheme" }) }));

test("the bodies together hold every document, in order", () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 200 }), (given, maxBytes) => {
      const lines = bodiesOf(given, maxBytes).join("").split("\n").slice(0, -1);
      expect(lines.map((line) => JSON.parse(line))).toEqual(given);
    }),
  );
});

test("no body is larger than allowed, unless it is one document", () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 200 }), (given, maxBytes) => {
      for (const body of bodiesOf(given, maxBytes)) {
        const isOne = body.trimEnd().split("\n").length === 1;
        expect(isOne || Buffer.byteLength(body) <= maxBytes).toBe(true);
      }
    }),
  );
});
