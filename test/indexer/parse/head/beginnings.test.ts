import { describe, expect, test } from "vitest";
import { findBeginnings } from "../../../../indexer/parse/head/beginnings.ts";
import { rowsOf } from "../recognised-rows.ts";

const beginnings = (...texts: string[]) =>
  findBeginnings(rowsOf(...texts)).map(({ at, date, body }) => [at, date, body]);

describe("a head", () => {
  test("is a body and its day, with a labelled fact below", () => {
    expect(beginnings("Havneudvalget", "4. maj 2021", "Mødested: Salen")).toEqual([
      [0, "2021-05-04", "Havneudvalget"],
    ]);
  });

  test("is a body, what the document is, and its day in one line", () => {
    const day = "2021-05-04";
    expect(beginnings("Byrådet - Referat - 04-05-2021")).toEqual([[0, day, "Byrådet"]]);
    expect(beginnings("Byrådet, referat den 4. maj 2021")).toEqual([[0, day, "Byrådet"]]);
  });

  test("goes on below a line with figures that ends in a full stop", () => {
    expect(
      beginnings("Havneudvalget", "Holdt i lokale 2.", "Dato: 4. maj 2021", "Mødested: Salen"),
    ).toEqual([[0, "2021-05-04", "Havneudvalget"]]);
  });

  test("ends above a sentence", () => {
    expect(
      beginnings("Havneudvalget", "Udvalget så på havnen.", "Dato: 4. maj 2021", "Mødested: Salen"),
    ).toEqual([]);
  });

  test("goes on below those who came, and ends above an item's own labels", () => {
    expect(
      beginnings("Havneudvalget", "Fraværende:", "Dato: 4. maj 2021", "Mødested: Salen"),
    ).toEqual([[0, "2021-05-04", "Havneudvalget"]]);
    expect(
      beginnings("Havneudvalget", "Indstilling:", "Dato: 4. maj 2021", "Mødested: Salen"),
    ).toEqual([]);
  });
});
