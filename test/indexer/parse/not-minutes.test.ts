import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { toBlock } from "../../../indexer/read/blocks/block.ts";

function parsed(...texts: string[]) {
  const blocks = texts.map((text, at) => toBlock(text, at + 1));
  const [first] = parseMeetings({ name: "brev.txt", blocks, source: null });
  return {
    items: first?.meeting.items.length,
    problems: first?.problems.map(({ code, line }) => `${code} ${line}`),
  };
}

test("a text of no known layout and with one word of meetings is no minutes, and it is told", () => {
  const { items, problems } = parsed("Kære Anna", "Vi mødes til kaffe, og jeg tager bilag med.");
  expect(items).toBe(0);
  expect(problems).toContain("not-minutes 1");
  expect(problems?.join()).not.toContain("layout-unknown");
});

test("with two of them it is one item, and its layout the problem", () => {
  const { items, problems } = parsed(
    "Kære Anna",
    "På mødet blev det besluttet, at vi tager bilag med.",
  );
  expect(items).toBe(1);
  expect(problems?.join()).toContain("layout-unknown");
});

test("a text of a known layout is minutes, though it has no more of their words", () => {
  const first = ["1. Kaffe", "Sagsnr. 19/1234", "", "Der var kaffe.", ""];
  const { items, problems } = parsed(...first, "2. Kage", "Sagsnr. 19/1235", "", "Der var kage.");
  expect(problems?.join()).not.toContain("not-minutes");
  expect(items).toBe(2);
});

test("a file without text is unknown, and no letter", () => {
  expect(parsed().problems?.join()).not.toContain("not-minutes");
});
