import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { asOdt, asRtf } from "../../support/minutes/print/office-settings.ts";
import { toDocx, toFirstAgenda, toHtml, toPdf } from "../../support/minutes/printed-meeting.ts";
import { damage, toBeSpoilt as meeting, spoil } from "../../support/minutes/spoil.ts";

const reader = createGuardedReader({ seconds: 10, megabytes: 900 });
afterAll(reader.close);

const formats = [
  ["html", toHtml(meeting)],
  ["docx", toDocx(meeting)],
  ["pdf", toPdf(meeting)],
  ["json", toFirstAgenda(meeting)],
  ["odt", asOdt(meeting)],
  ["rtf", asRtf(meeting)],
  ["doc", readFileSync(new URL("../../fixtures/office/havneudvalget.doc", import.meta.url))],
] as const;

test.each(formats)(
  "a spoilt %s gives blocks, or a problem that says why not",
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ places, keep }) => {
        const { blocks, problems } = await reader.readBytes(
          spoil(bytes, places, keep),
          `fil.${name}`,
        );
        expect(blocks.length + problems.length).toBeGreaterThan(0);
        const lines = blocks.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        expect(blocks.every(({ text }) => !text.includes("\n"))).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);
