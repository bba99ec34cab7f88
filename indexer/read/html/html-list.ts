/** The marks that a browser prints before the entries of a list. */
import { numberIn } from "../blocks/number-formats.ts";
import { attribute, childrenOf, type Element, isElement } from "./html-tree.ts";

/** The forms of numbers, by the list's `type` and by the style sheets' names of them. */
const forms: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
};
const styled = /list-style(?:-type)?\s*:[^;]*?\b(lower|upper)-(alpha|latin|roman)\b/i;

/** "•" in an unordered list, "3." or "c)" in an ordered one, by the entry's place and where the list counts from. */
export function markerOf(entry: Element): string {
  const list = entry.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "•";
  const form = formOf(entry) ?? formOf(list) ?? "decimal";
  const number = numberIn(form, numberOf(entry, list));
  return /Letter$/.test(form) ? `${number})` : `${number}.`;
}

function formOf(element: Element): string | undefined {
  const [, size, letters] = styled.exec(attribute(element, "style")) ?? [];
  const name = size === undefined ? attribute(element, "type") : `${size}-${letters}`.toLowerCase();
  return forms[name];
}

/** Of the lists whose entries are being printed. */
const counted = new WeakMap<Element, ReadonlyMap<Element, number>>();

function numberOf(entry: Element, list: Element): number {
  const numbers = counted.get(list) ?? numbersOf(list);
  counted.set(list, numbers);
  return numbers.get(entry) ?? 1;
}

/** Entries count on from the last one that says its number, or from the list's start (HTML, 4.4.5 and 4.4.8). */
function numbersOf(list: Element): ReadonlyMap<Element, number> {
  const entries = childrenOf(list).filter(
    (node): node is Element => isElement(node) && node.tagName === "li",
  );
  const reversed = list.attrs.some(({ name }) => name === "reversed");
  let next = given(list, "start") ?? (reversed ? entries.length : 1);
  return new Map(
    entries.map((entry) => {
      const number = given(entry, "value") ?? next;
      next = number + (reversed ? -1 : 1);
      return [entry, number] as const;
    }),
  );
}

function given(element: Element, name: string): number | null {
  const number = Number.parseInt(attribute(element, name), 10);
  return Number.isNaN(number) ? null : number;
}
