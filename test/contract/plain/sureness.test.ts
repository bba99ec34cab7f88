import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { surenessOf } from "../../../contract/plain/sureness.ts";

const problems = (...codes: string[]) => codes.map((code) => ({ code }));
const sure = { items: 4, undecided: 0 };

test("without a doubt it is 100, and notes that say nothing of the parse leave it so", () => {
  expect(surenessOf({ ...sure, problems: [] })).toBe(100);
  expect(surenessOf({ ...sure, problems: problems("noise-removed", "corrected") })).toBe(100);
});

test("what hides items costs more than what hides a fact, and that more than what is inferred", () => {
  const scores = ["layout-unknown", "date-unknown", "title-lost", "municipality-inferred"].map(
    (code) => surenessOf({ ...sure, problems: problems(code) }),
  );
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(new Set(scores).size).toBe(4);
});

test("no items is as bad as an unknown layout, and undecided items cost by their share", () => {
  expect(surenessOf({ items: 0, undecided: 0, problems: [] })).toBe(22);
  const half = surenessOf({ items: 4, undecided: 2, problems: [] });
  expect(half).toBeLessThan(100);
  expect(surenessOf({ items: 4, undecided: 4, problems: [] })).toBeLessThan(half);
});

test("one more problem never makes it surer, and it stays within 0 and 100", () => {
  const code = fc.constantFrom("title-lost", "layout-unknown", "noise-removed", "ukendt-slags");
  fc.assert(
    fc.property(fc.array(code), code, (codes, more) => {
      const before = surenessOf({ ...sure, problems: problems(...codes) });
      const after = surenessOf({ ...sure, problems: problems(...codes, more) });
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the table names only problems that there are", () => {
  const root = join(import.meta.dirname, "../../..");
  const table = readFileSync(join(root, "contract/plain/sureness.ts"), "utf8");
  const named = [...table.matchAll(/"([a-z]+-[a-z-]+)"/g)].map(([, code = ""]) => code);
  const indexer = readdirSync(join(root, "indexer"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, "indexer", name), "utf8"))
    .join("\n");
  const built = (code: string) => /^(?:date|body|municipality)-/.test(code);
  expect(named.filter((code) => !built(code) && !indexer.includes(`"${code}"`))).toEqual([]);
});
