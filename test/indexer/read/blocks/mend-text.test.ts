import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CodePage,
  foreignPages,
  ibm,
  ibm437,
  ibm865,
  latin1,
  latin9,
  macRoman,
  windows1252,
} from "../../../../indexer/files/code-pages.ts";
import { type ReadResult, toBlock } from "../../../../indexer/read/blocks/block.ts";
import { mendBlocks } from "../../../../indexer/read/blocks/mend-blocks.ts";
import { mendText } from "../../../../indexer/read/blocks/mend-text.ts";

const mended = (text: string) => mendText(text).text;

test("a bullet of a font of signs is a bullet", () => {
  expect(mended("\uf0b7\tBro")).toBe("•\tBro");
  expect(mended(" \uf0a7 Kaj")).toBe(" • Kaj");
});

test("decomposed letters are composed, ligatures written out, lone halves of letters replaced", () => {
  expect(mended("Søren Kjær og Åse får".normalize("NFD"))).toBe("Søren Kjær og Åse får");
  expect(mended("Sto\u0338j i O\u0338sterga\u030ard")).toBe("Støj i Østergård");
  expect(mended("Ångstrøm \u212bse")).toBe("Ångstrøm Åse");
  expect(mended("ﬂytning af ﬁskeriet, eﬀekt og aﬃcheﬅ")).toBe(
    "flytning af fiskeriet, effekt og affichest",
  );
  expect(mended("05.01.00\u001eP20\u001e7, kaj\u001fplads")).toBe("05.01.00-P20-7, kajplads");
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
  ["code page 437", ibm437],
  ["code page 865", ibm865],
  ["ISO-8859-15", latin9],
])("UTF-8 once read in %s is as it was written, and said to be respelt", (_, page) => {
  expect(mendText(spoil(page, letters))).toEqual({ text: letters, respelt: true });
});

test.each(foreignPages)("and so are the Danish letters that $label spoilt", (page) => {
  const danish = "Børn på Ærø, Åsen og Østen – årets plan";
  expect(mendText(spoil(page, danish))).toEqual({ text: danish, respelt: true });
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

const told = (texts: readonly string[]) => {
  const blocks = texts.map((text, i) => toBlock(text, i + 1));
  const result = mendBlocks({ blocks, problems: [] }, "m.txt");
  return {
    texts: result.blocks.map(({ text }) => text),
    codes: result.problems.map(({ code, line }) => `${code}:${line}`),
  };
};

/** Written in one page, read in another. */
const swap = (was: CodePage, as: CodePage, text: string) =>
  Array.from(text, (letter) => as.upper[was.upper.indexOf(letter)] ?? letter).join("");

test.each([
  ["Windows-1252 as Mac Roman", windows1252, macRoman],
  ["Windows-1252 as 850", windows1252, ibm],
  ["Windows-1252 as 437", windows1252, ibm437],
  ["850 as Windows-1252", ibm, windows1252],
  ["850 as ISO-8859-1", ibm, latin1],
  ["Mac Roman as Windows-1252", macRoman, windows1252],
  ["Mac Roman as 850", macRoman, ibm],
  ["850 as Mac Roman", ibm, macRoman],
])(
  "a document whose Danish letters were read in a wrong page is as it was written: %s",
  (_, was, as) => {
    const texts = ["Referat", "Støjskærm på Åvej og Ørevej", "Kæret får »søer«"];
    expect(told(texts.map((text) => swap(was, as, text)))).toEqual({
      texts,
      codes: ["encoding-mended:2"],
    });
  },
);

test("words with strange letters and no Danish ones are told of, units and foreign names are not", () => {
  const strange = ["Referat", "St?jsk?rm p?kr?vet", "Hvad er stшj?"];
  expect(told(strange)).toEqual({ texts: strange, codes: ["letters-strange:2"] });
  for (const texts of [
    ["20°C og 5 µm, 30°C, 340 m², 12 µg"],
    ["Frère et père à Besançon", "für größere Straßen", "“ja”, sagde hun… »nej«"],
    ["Hvad nu?Det ved ingen", "www.by.dk/a?id=3 side?id=4 og b?c=d, x?y"],
    ["Støj p† St›jvej og Gr›nvej og Bl†gade"],
  ])
    expect(told(texts)).toEqual({ texts, codes: [] });
});
