import { describe, expect, test } from "vitest";
import { ownBody } from "../../../../../indexer/parse/decision/language/own-body.ts";

const behind = (before: string) => ({ before, at: 0 });

describe("a body in its own minutes", () => {
  test.each([
    ["Havneudvalget", "Havneudvalget", "O"],
    ["Havneudvalget", "Udvalget", "O"],
    ["Havneudvalget", "Byrådet", "E"],
    ["Havneudvalget", "Havneudvalgets", "G"],
    ["Teknik- og Miljøudvalget", "Miljøudvalget", "O"],
    ["Social og Sundhed", "Udvalget", "O"],
    ["Social og Sundhed", "Byrådet", "E"],
    ["Byrådet", "Kommunalbestyrelsen", "O"],
    ["Byrådet", "KB", "O"],
    ["Havneudvalget", "KB", "E"],
    [null, "Byrådet", "O"],
    ["Byrådet", "Forvaltningen", null],
  ])("of %s the word %s has the tag %s", (body, word, tag) => {
    expect(ownBody(body).tag(word)).toBe(tag);
  });

  test("is its majority where members are counted, and nobody where they are as many", () => {
    const split = ownBody(
      "Havneudvalget",
      "5 medlemmer anbefaler planen, 2 medlemmer anbefaler den ikke.",
    );
    expect([split.tag("medlemmer", behind("5")), split.tag("medlemmer", behind("2"))]).toEqual([
      "F",
      "K",
    ]);
    const even = ownBody(
      "Havneudvalget",
      "2 medlemmer anbefaler planen, 2 medlemmer støtter den ikke.",
    );
    expect(even.tag("medlemmer", behind("2"))).toBeNull();
  });
});

test("a council of the old, but no town council, only advises", () => {
  expect(ownBody("Ældrerådet").advises).toBe(true);
  expect(ownBody("Byrådet").advises).toBe(false);
  expect(ownBody("Havneudvalget").advises).toBe(false);
});
