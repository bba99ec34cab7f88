import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemLabel } from "../../../web/text/problems.ts";

const indexer = join(import.meta.dirname, "../../../indexer");

/** Every kind that the indexer's source names. */
function codesInSource(): string[] {
  const files = readdirSync(indexer, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((name) => name.endsWith(".ts") && !name.startsWith("harvest"))
    .map((name) => readFileSync(join(indexer, name), "utf8"));
  const codes = /(?:code: |refuse\()"([a-z-]+)"|"(municipality-[a-z-]+)"/g;
  return texts.flatMap((text) =>
    [...text.matchAll(codes)].map((found) => found[1] ?? found[2] ?? ""),
  );
}

test("every kind of problem that the indexer tells has a Danish name", () => {
  const codes = [...new Set(codesInSource())];
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => problemLabel(code) === code)).toEqual([]);
});

test("a kind without a name goes by its code", () => {
  expect(problemLabel("nyt-slags")).toBe("nyt-slags");
});
