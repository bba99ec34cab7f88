/**
 * What operators corrected, as it must be read: every folder of test/fixtures/corrections was written by
 * `npm run correct -- --into test/fixtures/corrections`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CorrectionCase, readCase } from "../../../indexer/meetings/correction-case.ts";

const cases = join(import.meta.dirname, "../../fixtures/corrections");
const folders = readdirSync(cases);

test.each(folders)("%s is read as its correction says", (folder) => {
  const read = (name: string) => readFileSync(join(cases, folder, name), "utf8");
  const correction = CorrectionCase.parse(JSON.parse(read("correction.json")));
  const item = readCase({ source: read("source.txt"), correction });
  expect(item, "the item is not found").not.toBeNull();
  expect(item, correction.why).toMatchObject({ [correction.field]: correction.value });
});
