import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextBlock, toBlocks } from "../../../web/given/minutes-blocks.ts";

function toText(block: TextBlock): string {
  if (block.kind === "paragraph") return block.lines.join("\n");
  return block.entries.map(({ marker, lines }) => `${marker} ${lines.join("\n")}`).join("\n");
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, "");

describe("toBlocks", () => {
  it("keeps every character but blanks, in order", () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("- en", "· to", "1. tre", "  fire", "12. ", "-", "", "\tfem", "• "),
      ),
    );
    fc.assert(
      fc.property(lines, (given) => {
        const text = given.join("\n");
        expect(withoutBlanks(toBlocks(text).map(toText).join("\n"))).toBe(withoutBlanks(text));
      }),
    );
  });

  it("parts paragraphs at blank lines and keeps their line breaks", () => {
    expect(toBlocks("Første\nlinje\n\nAndet")).toEqual([
      { kind: "paragraph", lines: ["Første", "linje"] },
      { kind: "paragraph", lines: ["Andet"] },
    ]);
  });

  it("makes lists of bullets and of numbers, also with blank lines between", () => {
    expect(toBlocks("- varme\n· hjælp\n\n- lys")).toEqual([
      {
        kind: "list",
        ordered: false,
        entries: [
          { marker: "-", value: null, lines: ["varme"] },
          { marker: "·", value: null, lines: ["hjælp"] },
          { marker: "-", value: null, lines: ["lys"] },
        ],
      },
    ]);
    expect(toBlocks("3. tredje\n4. fjerde")).toMatchObject([
      { ordered: true, entries: [{ value: 3 }, { value: 4 }] },
    ]);
  });

  it("an entry goes on over indented and lower-case lines, and ends at others", () => {
    expect(
      toBlocks("- mange står uden varme\nom aftenen\n  og natten\nForvaltningen svarer"),
    ).toEqual([
      {
        kind: "list",
        ordered: false,
        entries: [
          { marker: "-", value: null, lines: ["mange står uden varme", "om aftenen", "og natten"] },
        ],
      },
      { kind: "paragraph", lines: ["Forvaltningen svarer"] },
    ]);
  });

  it("does not take dates, case numbers and dashes within words for lists", () => {
    expect(
      toBlocks("1.4.2019 var mødet\n27.15.00-A30\n-20 procent").every(
        (b) => b.kind === "paragraph",
      ),
    ).toBe(true);
  });
});
