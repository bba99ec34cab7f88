/** The marks that an OpenDocument text prints before entries of lists and before headings. */

import { numberIn } from "../blocks/number-formats.ts";
import type { Mark } from "../blocks/printed-mark.ts";
import {
  allNamed,
  childElements,
  isNamed,
  type XmlDocument,
  type XmlElement,
} from "../word/xml.ts";

type Level = {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly shown: number;
  readonly start: number;
};
type Levels = ReadonlyMap<number, Level | "bullet">;

type OdtNumbers = { readonly markOf: (paragraph: XmlElement) => Mark | null };

/** OpenDocument names its forms of numbers by their first one. */
const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "": "none",
};

/** `markOf` is asked of each paragraph once, in order. */
export function createOdtNumbers(parts: readonly (XmlDocument | null)[]): OdtNumbers {
  const documents = parts.flatMap((part) => part ?? []);
  const lists = new Map(
    documents
      .flatMap((part) => allNamed(part, "text:list-style"))
      .map((style) => [style.getAttribute("style:name") ?? "", readLevels(style)]),
  );
  const outline = documents
    .flatMap((part) => allNamed(part, "text:outline-style"))
    .map(readLevels)[0];
  const counters = new Map<string, number[]>();
  const begun = new Map<XmlElement, string>();

  /** `start` is what the entry says that it is, if it does. */
  function count(key: string, levels: Levels, depth: number, start: number | null): Mark | null {
    const level = levels.get(depth);
    if (level === undefined) return null;
    if (level === "bullet") return { marker: "•", depth };
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    counts.length = Math.min(counts.length, depth);
    counts[depth - 1] = start ?? (counts[depth - 1] ?? level.start - 1) + 1;
    if (level.format === "none") return null;
    const shown = Array.from({ length: level.shown }, (_, i) => depth - level.shown + 1 + i);
    const figures = shown.map((at) => {
      const own = levels.get(at);
      return numberIn(own && own !== "bullet" ? own.format : "decimal", counts[at - 1] ?? 1);
    });
    return { marker: `${level.prefix}${figures.join(".")}${level.suffix}`, depth };
  }

  /** Lists of one style count on where they say so; else each begins anew. */
  function keyOf(list: XmlElement, style: string): string {
    const known = begun.get(list);
    if (known !== undefined) return known;
    const goesOn =
      list.getAttribute("text:continue-numbering") === "true" ||
      list.hasAttribute("text:continue-list");
    if (!goesOn) counters.delete(style);
    begun.set(list, style);
    return style;
  }

  function markOf(paragraph: XmlElement): Mark | null {
    const entry = paragraph.parentNode;
    if (isNamed(entry, "text:list-item") && childElements(entry)[0] === paragraph) {
      const { list, depth } = outermostList(entry);
      const style = list.getAttribute("text:style-name") ?? "";
      const levels = lists.get(style);
      const key = keyOf(list, style);
      return levels ? count(key, levels, depth, startOf(entry)) : { marker: "•", depth };
    }
    if (!isNamed(paragraph, "text:h") || outline === undefined) return null;
    const depth = Number(paragraph.getAttribute("text:outline-level") ?? 1) || 1;
    const start = paragraph.hasAttribute("text:restart-numbering") ? startOf(paragraph) : null;
    return count("outline", outline, depth, start);
  }
  return { markOf };
}

/** OpenDocument 1.3, part 3, 19.880: an entry may say its own number, from which the next ones count on. */
function startOf(element: XmlElement): number | null {
  const start = Number.parseInt(element.getAttribute("text:start-value") ?? "", 10);
  return Number.isNaN(start) ? null : start;
}

function outermostList(entry: XmlElement): { readonly list: XmlElement; readonly depth: number } {
  let list = entry;
  let depth = 0;
  for (let node = entry.parentNode; node !== null; node = node.parentNode) {
    if (!isNamed(node, "text:list")) continue;
    list = node;
    depth += 1;
  }
  return { list, depth };
}

function readLevels(style: XmlElement): Levels {
  return new Map(
    childElements(style).map((level): readonly [number, Level | "bullet"] => {
      const depth = Number(level.getAttribute("text:level") ?? 1);
      if (level.nodeName === "text:list-level-style-bullet") return [depth, "bullet"] as const;
      return [
        depth,
        {
          format: formats[level.getAttribute("style:num-format") ?? ""] ?? "decimal",
          prefix: level.getAttribute("style:num-prefix") ?? "",
          suffix: level.getAttribute("style:num-suffix") ?? "",
          shown: Math.min(depth, Number(level.getAttribute("text:display-levels") ?? 1) || 1),
          start: Number(level.getAttribute("text:start-value") ?? 1) || 1,
        },
      ] as const;
    }),
  );
}
