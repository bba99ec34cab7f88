import { expect, test } from "vitest";
import { commonest, whenAndWho } from "../../../../indexer/parse/head/head-inference.ts";
import { rowsOf } from "../recognised-rows.ts";

const nothing = { date: null, body: null };
const inferred = (...texts: string[]) => {
  const { date, body } = whenAndWho(nothing, nothing, { items: rowsOf(...texts), latest: null });
  return [date, body];
};

test("a silent head's day and body are those whose agenda the first item approves", () => {
  expect(
    inferred("1. Godkendelse af dagsorden til Byrådets møde den 30. marts 2017", "Godkendt."),
  ).toEqual(["2017-03-30", "Byrådet"]);
});

test("an item that only speaks of such an approval tells nothing", () => {
  expect(
    inferred("1. Klage over godkendelse af dagsorden til Byrådets møde den 30. marts 2017"),
  ).toEqual([null, null]);
});

test("an item that tells what was said at a body's meeting of the day names the body", () => {
  const items = rowsOf(
    "Følgende blev nævnt på Regionsrådets møde den 22. december 2020:",
    "Afbud.",
  );
  const told = { date: "2020-12-22", body: null };
  expect(whenAndWho(told, nothing, { items, latest: null }).body).toBe("Regionsrådet");
  const other = { date: "2020-12-23", body: null };
  expect(whenAndWho(other, nothing, { items, latest: null }).body).toBeNull();
});

test("of values that occur as often the last in the alphabet counts, in whatever order they stand", () => {
  const dates = ["2020-01-02", "2020-01-03", "2020-01-01"];
  expect(commonest(dates)).toBe("2020-01-03");
  expect(commonest([...dates].reverse())).toBe("2020-01-03");
  expect(commonest([...dates, "2020-01-01", null, null, null])).toBe("2020-01-01");
});

test("a body's name alone above a text is a title as well, unless it stands there again", () => {
  expect(inferred("Grønt udvalg:", "Bo har et tilbud.")).toEqual([null, null]);
  const twice = ["Grønt udvalg:", "Bo har et tilbud.", "Grønt udvalg:", "Udsat."];
  expect(inferred(...twice)).toEqual([null, "Grønt udvalg"]);
});
