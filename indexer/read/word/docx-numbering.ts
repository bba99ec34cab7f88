/** Numbers and bullets that Word prints before paragraphs but does not store in their text. */
import type { Changing } from "../../../contract/plain/changing.ts";
import type { Mark } from "../blocks/printed-mark.ts";
import { countEntry, type Level, type List, restart } from "./number-lists.ts";
import {
  allNamed,
  child,
  hasText,
  isNamed,
  settingOf,
  type XmlDocument,
  type XmlElement,
} from "./xml.ts";

type Place = { readonly list: string; readonly level: number };

/** The mark of every paragraph that has one, in the document's order. */
export function readMarks(
  body: XmlDocument,
  {
    numbering,
    styles,
  }: { readonly numbering: XmlDocument | null; readonly styles: XmlDocument | null },
): Map<XmlElement, Mark> {
  const lists = numbering === null ? new Map<string, Changing<List>>() : readLists(numbering);
  const placeOfStyle = createStyleLookup(styles);
  const begun = new Set<string>();
  const marks = new Map<XmlElement, Mark>();
  for (const paragraph of allNamed(body, "w:p")) {
    const place = placeOf(paragraph, placeOfStyle);
    const list = place && lists.get(place.list);
    if (!place || !list || isDeleted(paragraph)) continue;
    if (!begun.has(place.list)) restart(list);
    begun.add(place.list);
    const marker = countEntry(list, place.level);
    if (marker !== "" && isPrinted(paragraph))
      marks.set(paragraph, { marker, depth: place.level + 1 });
  }
  return marks;
}

/** Word numbers no paragraph that is deleted; an empty one is counted. */
function isDeleted(paragraph: XmlElement): boolean {
  return child(child(child(paragraph, "w:pPr"), "w:rPr"), "w:del") !== null;
}

/** The number of an empty paragraph is nothing to be read, unless it is all that a table's cell holds. */
function isPrinted(paragraph: XmlElement): boolean {
  const around = paragraph.parentNode;
  return hasText(paragraph) || (isNamed(around, "w:tc") && !hasText(around));
}

function placeOf(
  paragraph: XmlElement,
  ofStyle: (id: string | null) => Place | null,
): Place | null {
  const properties = child(paragraph, "w:pPr");
  const own = child(properties, "w:numPr");
  const inherited = ofStyle(settingOf(properties, "w:pStyle"));
  const list = settingOf(own, "w:numId") ?? inherited?.list ?? null;
  // A list of number 0 takes a paragraph out of its style's list (ECMA-376, 17.9.18).
  if (list === null || list === "0") return null;
  const level = settingOf(own, "w:ilvl");
  return { list, level: level === null ? (inherited?.level ?? 0) : Number(level) };
}

/** The list that a style puts its paragraphs in, by itself or by what it is based on. */
function createStyleLookup(styles: XmlDocument | null): (id: string | null) => Place | null {
  const all = styles === null ? [] : allNamed(styles, "w:style");
  const byId = new Map(all.map((style) => [style.getAttribute("w:styleId") ?? "", style]));
  const find = (id: string | null, seen: readonly string[]): Place | null => {
    const style = id === null || seen.includes(id) ? undefined : byId.get(id);
    if (id === null || style === undefined) return null;
    const own = child(child(style, "w:pPr"), "w:numPr");
    const above = find(settingOf(style, "w:basedOn"), [...seen, id]);
    const list = settingOf(own, "w:numId") ?? above?.list ?? null;
    if (list === null) return null;
    return { list, level: Number(settingOf(own, "w:ilvl") ?? above?.level ?? 0) };
  };
  return (id) => find(id, []);
}

function readLists(numbering: XmlDocument): Map<string, Changing<List>> {
  const own = allNamed(numbering, "w:abstractNum").map((kind) => ({
    id: kind.getAttribute("w:abstractNumId") ?? "",
    style: settingOf(kind, "w:styleLink"),
    linked: settingOf(kind, "w:numStyleLink"),
    levels: readLevels(kind),
    counts: [] as number[],
  }));
  // A list of a style has its levels where the style is made (ECMA-376, 17.9.21 and 17.9.27).
  const kinds = new Map(
    own.map((kind) => [
      kind.id,
      (kind.linked && own.find(({ style }) => style === kind.linked)) || kind,
    ]),
  );
  const lists = new Map<string, Changing<List>>();
  for (const list of allNamed(numbering, "w:num")) {
    const kind = kinds.get(settingOf(list, "w:abstractNumId") ?? "");
    if (kind === undefined) continue;
    const overrides = allNamed(list, "w:lvlOverride");
    const levels = new Map([...kind.levels, ...overrides.flatMap((one) => [...readLevels(one)])]);
    const restarts = overrides.flatMap((one): [number, number][] => {
      const start = settingOf(one, "w:startOverride");
      return start === null ? [] : [[Number(one.getAttribute("w:ilvl")), Number(start)]];
    });
    lists.set(list.getAttribute("w:numId") ?? "", {
      levels,
      restarts: new Map(restarts),
      counts: kind.counts,
    });
  }
  return lists;
}

function readLevels(kind: XmlElement): Map<number, Level> {
  return new Map(
    allNamed(kind, "w:lvl").map((level) => [
      Number(level.getAttribute("w:ilvl") ?? 0),
      {
        start: Number(settingOf(level, "w:start") ?? 1),
        format: settingOf(level, "w:numFmt") ?? "decimal",
        text: settingOf(level, "w:lvlText") ?? "%1.",
      },
    ]),
  );
}
