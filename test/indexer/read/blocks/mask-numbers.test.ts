import { expect, test } from "vitest";
import { type Block, toBlock } from "../../../../indexer/read/blocks/block.ts";
import { maskNumbers } from "../../../../indexer/read/blocks/mask-numbers.ts";

const mask = (blocks: Block[], message = "") =>
  maskNumbers({ blocks, problems: message ? [{ code: "quoted", line: 1, message }] : [] });

test("a number is masked in text, cells, title and what readers quoted, and its line is told", () => {
  const facts = { number: "1", title: "Klage fra 010190-1234", caseNumber: null, closed: false };
  const { blocks, problems } = mask(
    [
      toBlock("1. Klage fra 010190-1234", 3, { item: facts }),
      toBlock("Navn\tCPR\t0101901234", 4, { cells: ["Navn", "CPR", "0101901234"] }),
      toBlock("Ingen", 5),
    ],
    "»010190-1234« er udeladt",
  );
  expect(JSON.stringify({ blocks, problems })).not.toMatch(/010190/);
  expect(blocks[0]?.item?.title).toBe("Klage fra xxxxxx-xxxx");
  expect(blocks[1]?.cells).toEqual(["Navn", "CPR", "xxxxxxxxxx"]);
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
    "quoted 1",
    "civil-number-masked 3",
    "civil-number-masked 4",
  ]);
});

test("a number that a line break parts is masked on both lines; a word on the line above tells", () => {
  const texts = ["Ansøger 010190-", "1234 har født", "0202021234"];
  const { blocks } = mask(texts.map((text, at) => toBlock(text, at + 1)));
  expect(blocks.map(({ text }) => text)).toEqual([
    "Ansøger xxxxxx-",
    "xxxx har født",
    "xxxxxxxxxx",
  ]);
});

test("the files that lie in a file are masked too", () => {
  const inner = { blocks: [toBlock("010190-1234", 1)], problems: [] };
  const { parts, told } = maskNumbers({
    blocks: [],
    problems: [],
    parts: [{ name: "klage 010190-1234.txt", read: inner }],
    told: ["Klage fra 010190-1234"],
  });
  expect(parts?.[0]?.name).toBe("klage xxxxxx-xxxx.txt");
  expect(told).toEqual(["Klage fra xxxxxx-xxxx"]);
  expect(parts?.[0]?.read.blocks[0]?.text).toBe("xxxxxx-xxxx");
});
