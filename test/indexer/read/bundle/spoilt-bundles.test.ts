/** Mails and archives with bytes changed or lost: always read to an end, and never to what a mail is wrapped in. */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { ReadResult } from "../../../../indexer/read/blocks/block.ts";
import { createGuardedReader } from "../../../../indexer/threads/guarded-reader.ts";
import { asAttachment, asMail, asZip } from "../../../support/minutes/print/office-settings.ts";
import { toDocx, toHtml } from "../../../support/minutes/printed-meeting.ts";
import { damage, toBeSpoilt as meeting, spoil } from "../../../support/minutes/spoil.ts";

const reader = createGuardedReader({ seconds: 10, megabytes: 900 });
afterAll(reader.close);

const word = toDocx(meeting);
const bundles = [
  ["eml", asMail(meeting)],
  ["eml", asAttachment("referat.docx", word)],
  ["eml", asAttachment("referater.zip", asZip({ "a.docx": word, "b.html": toHtml(meeting) }))],
  ["zip", asZip({ "2024/a.docx": word, "b.html": toHtml(meeting) })],
  ["zip", asZip({ "c.eml": asMail(meeting), "indre.zip": asZip({ "d.html": toHtml(meeting) }) })],
] as const;

/** A file's own blocks and problems, and those of the files in it. */
function flat({ blocks, problems, parts = [] }: ReadResult): { texts: string[]; told: number } {
  const inner = parts.map(({ read }) => flat(read));
  return {
    texts: [...blocks.map(({ text }) => text), ...inner.flatMap(({ texts }) => texts)],
    told: problems.length + inner.reduce((all, { told }) => all + told, 0),
  };
}

/** Sixty letters of base64 without a blank, and the lines that a mail's parts begin with. */
const wrapping = /[A-Za-z0-9+/]{60}|^Content-[A-Z][a-z-]+:/;

test.each(bundles)(
  "a spoilt .%s gives text, or a problem that says why not",
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ places, keep }) => {
        const read = await reader.readBytes(spoil(bytes, places, keep), `fil.${name}`);
        const { texts, told } = flat(read);
        expect(texts.length + told).toBeGreaterThan(0);
        expect(texts.filter((text) => wrapping.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(["Content-Type\0", "Content-Typ:"])(
  "parts that a spoilt head (%j) does not tell of are read all the same, and it is told",
  async (head) => {
    const whole = Buffer.from(asAttachment("referat.docx", word)).toString("latin1");
    const spoilt = Buffer.from(whole.replace("Content-Type:", head), "latin1");
    const read = await reader.readBytes(spoilt, "brev.eml");
    expect(flat(read).texts).toContain("Dagsordenen blev godkendt.");
    expect(read.problems).toMatchObject([{ code: "damaged" }]);
  },
);
