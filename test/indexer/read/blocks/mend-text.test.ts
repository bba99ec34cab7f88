import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CodePage,
  ibm,
  latin1,
  macRoman,
  windows1252,
} from "../../../../indexer/files/code-pages.ts";
import { type ReadResult, toBlock } from "../../../../indexer/read/blocks/block.ts";
import { mendBlocks } from "../../../../indexer/read/blocks/mend-blocks.ts";
import { mendText } from "../../../../indexer/read/blocks/mend-text.ts";

const mended = (text: string) => mendText(text).text;

test("decomposed letters are composed, ligatures written out, lone halves of letters replaced", () => {
  expect(mended("Søren Kjær og Åse får".normalize("NFD"))).toBe("Søren Kjær og Åse får");
  expect(mended("Sto\u0338j i O\u0338sterga\u030ard")).toBe("Støj i Østergård");
  expect(mended("Ångstrøm \u212bse")).toBe("Ångstrøm Åse");
  expect(mended("ﬂytning af ﬁskeriet, eﬀekt og aﬃcheﬅ")).toBe(
    "flytning af fiskeriet, effekt og affichest",
  );
  expect(mended("ja \ud83d nej 🙂")).toBe("ja \ufffd nej 🙂");
});

test("entities that were escaped twice or thrice are their letters; other ampersands stay", () => {
  expect(mended("H&aelig;kl&oslash;b &amp; leg p&#229; &#xC6;r&oslash;")).toBe(
    "Hækløb & leg på Ærø",
  );
  expect(mended("S&amp;amp;oslash;en &ndash; st&aring;r")).toBe("Søen – står");
  const plain = "B&O, R&D; www.by.dk?a=1&copy=2 <a & b> &ukendt; 5 < 6";
  expect(mended(plain)).toBe(plain);
});

/** UTF-8 read in a code page and saved again. */
const spoil = ({ upper }: CodePage, text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte < 128 ? String.fromCharCode(byte) : upper.charAt(byte - 128),
  ).join("");

const letters = "Børn på Ærø, Åsen og Østen – »årets« café i § 7";

test.each([
  ["Windows-1252", windows1252],
  ["ISO-8859-1", latin1],
  ["Mac Roman", macRoman],
  ["code page 850", ibm],
])("UTF-8 once read in %s is as it was written, and said to be respelt", (_, page) => {
  expect(mendText(spoil(page, letters))).toEqual({ text: letters, respelt: true });
});

test("what was spoilt twice is mended twice, and a part alone too", () => {
  const twice = spoil(windows1252, spoil(windows1252, letters));
  expect(mended(twice)).toBe(letters);
  expect(mended(`Åben dør. ${spoil(windows1252, "Støj")}`)).toBe("Åben dør. Støj");
});

test("boxes, roots and foreign letters are no spoilt Danish", () => {
  for (const text of ["├─┤ a │ b", "√2 og √∑", "Ängelholm – Ålesund »Å«", "Âme, Ã o", "Ça va"])
    expect(mendText(text)).toEqual({ text, respelt: false });
});

test("well-written text is never changed, and any text becomes composed", () => {
  const danish = fc.string({ unit: fc.constantFrom(..."abæøåÆØÅ .,-–»«§½²€é&;()\t") });
  fc.assert(fc.property(danish, (text) => mended(text) === text));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = mended(text);
      expect(once.normalize("NFC")).toBe(once);
    }),
  );
});

test("what was respelt is told once, with its first line and how many lines", () => {
  const blocks = ["Åbent", spoil(windows1252, "Støj"), "", spoil(windows1252, "Gås")].map(
    (text, i) => toBlock(text, i + 1),
  );
  const read: ReadResult = { blocks, problems: [] };
  const result = mendBlocks(read, "m.txt");
  expect(result.blocks.map(({ text }) => text)).toEqual(["Åbent", "Støj", "", "Gås"]);
  expect(result.problems).toMatchObject([{ code: "encoding-mended", line: 2 }]);
  expect(result.problems[0]?.message).toContain("2 linjer");
});
