/** The styles of a binary Word document ([MS-DOC] 2.9.272): what holds for text that says nothing itself. */
import type { DocFile } from "./doc-file.ts";
import { readSprms, type Sprms } from "./sprms.ts";

/** `heading` is its level, 0 for none. */
type Style = {
  readonly base: number;
  readonly heading: number;
  readonly paragraph: Sprms;
  readonly letters: Sprms;
};

export type DocStyles = {
  readonly headingOf: (style: number) => number;
  /** The value of a change, the style's own or one that it is based on; null where none says. */
  readonly valueOf: (style: number, of: "paragraph" | "letters", name: number) => number | null;
};

const ofParagraphs = 1;
const ofLetters = 2;
const none: Sprms = new Map();
/** A style that is based on none. */
const noBase = 0xfff;

export function readDocStyles({ tables, table }: DocFile): DocStyles {
  const styles = readStyles(tables, table("styles").at);
  const line = (style: number): Style[] => {
    const all: Style[] = [];
    for (
      let at = style;
      at !== noBase && all.length < styles.length;
      at = styles[at]?.base ?? noBase
    ) {
      const one = styles[at];
      if (one) all.push(one);
    }
    return all;
  };
  return {
    headingOf: (style) => line(style).find(({ heading }) => heading > 0)?.heading ?? 0,
    valueOf: (style, of, name) =>
      line(style)
        .find((one) => one[of].has(name))
        ?.[of].get(name) ?? null,
  };
}

function readStyles(tables: DataView, start: number): (Style | null)[] {
  const head = tables.getUint16(start, true);
  const count = tables.getUint16(start + 2, true);
  const fixed = tables.getUint16(start + 4, true);
  const styles: (Style | null)[] = [];
  let at = start + 2 + head;
  for (let i = 0; i < count; i += 1) {
    const size = tables.getUint16(at, true);
    styles.push(size === 0 ? null : readStyle(tables, at + 2, fixed));
    at += 2 + size + (size % 2);
  }
  return styles;
}

/** 2.9.260: its kind, what it is based on, its name, and then its changes. */
function readStyle(tables: DataView, start: number, fixed: number): Style {
  const known = tables.getUint16(start, true) & 0xfff;
  const kind = tables.getUint16(start + 2, true) & 0xf;
  const base = tables.getUint16(start + 2, true) >> 4;
  let at = start + fixed;
  at += 2 + tables.getUint16(at, true) * 2 + 2;
  const heading = known >= 1 && known <= 9 ? known : 0;
  if (kind === ofLetters) return { base, heading, paragraph: none, letters: differences(0) };
  if (kind !== ofParagraphs) return { base, heading, paragraph: none, letters: none };
  return { base, heading, paragraph: differences(2), letters: differences(0) };

  /** 2.9.349: a list of changes behind `skipped` bytes, and its size before it. */
  function differences(skipped: number): Sprms {
    const size = tables.getUint16(at, true);
    const from = at + 2;
    at = from + size + (size % 2);
    return readSprms(tables, from + skipped, from + size);
  }
}
