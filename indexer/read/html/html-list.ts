/** The marks that a browser prints before the entries of a list. */
import { attribute, childrenOf, type Element, isElement } from "./html-tree.ts";

const markers: Readonly<Record<string, (nth: number) => string>> = {
  a: (nth) => `${String.fromCharCode(96 + ((nth - 1) % 26) + 1)})`,
  A: (nth) => `${String.fromCharCode(64 + ((nth - 1) % 26) + 1)})`,
};

/** "•" in an unordered list, "3." or "c)" in an ordered one, by the entry's place and the list's start. */
export function markerOf(entry: Element): string {
  const list = entry.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "•";
  const entries = childrenOf(list).filter((node) => isElement(node) && node.tagName === "li");
  const start = Number.parseInt(attribute(list, "start"), 10);
  const nth = entries.indexOf(entry) + (Number.isNaN(start) ? 1 : start);
  return (markers[attribute(list, "type")] ?? ((n: number) => `${n}.`))(nth);
}
