/**
 * Every folder of test/fixtures/minutes is a layout: `source.txt` and what it parses to. A new case is
 * a new folder; `npx vitest run test/indexer/parse/golden.test.ts -u` writes its expected.json.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ParsedMeeting } from "../../../contract/meeting.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { readText } from "../../../indexer/read/text/read-text.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/minutes");

describe("each layout parses to what stands beside it", () => {
  for (const layout of readdirSync(fixtures).sort()) {
    test(layout, async () => {
      const name = `${layout}.txt`;
      const { blocks } = readText(readFileSync(join(fixtures, layout, "source.txt")), name);
      const parsed = parseMeetings({ name, blocks, source: null });
      for (const meeting of parsed) ParsedMeeting.parse(meeting);
      const json = `${JSON.stringify(parsed, null, 2)}\n`;
      await expect(json).toMatchFileSnapshot(join(fixtures, layout, "expected.json"));
    });
  }
});
