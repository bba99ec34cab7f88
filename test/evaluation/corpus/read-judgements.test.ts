import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readJudgements } from "../../../evaluation/corpus/read-judgements.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const folder = makeTempFolder("judgements");
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, "bedømt.json");
  writeFileSync(file, text);
  return file;
}

const query = { q: "skole", relevant: [{ file: "a.txt", item: "Skolen", grade: 2 }] };

test("what other programs need of a query is no fault, and a user need not be named", () => {
  const file = fileOf(JSON.stringify({ queries: [{ ...query, aspect: "bøjning" }] }));
  expect(readJudgements(file).queries).toEqual([{ ...query, user: "reader" }]);
});

test("a file that is not there, or is a folder, is told by name", () => {
  expect(() => readJudgements("/findes/ikke.json")).toThrow("/findes/ikke.json: findes ikke.");
  expect(() => readJudgements(folder)).toThrow(`${folder}: er en mappe`);
});

test("a file that is no JSON is told by name", () => {
  expect(() => readJudgements(fileOf("{"))).toThrow(/bedømt\.json er ikke JSON/);
});

test("every fault is told at once with its place", () => {
  const faulty = { q: 7, relevant: [{ ...query.relevant[0], grade: 3 }] };
  const file = fileOf(JSON.stringify({ queries: [query, faulty] }));
  expect(() => readJudgements(file)).toThrow(/queries\[1\]\.q: .*\n.*relevant\[0\]\.grade: /);
});

test("a list where an object should be is told", () => {
  expect(() => readJudgements(fileOf("[]"))).toThrow(/filen: /);
});
