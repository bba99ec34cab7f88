/** Pages that a page shows in itself: what an `iframe` is given as its text, a root in the shadow, `noscript`. */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  type Node,
  parseHtml,
  textLength,
  textOf,
} from "./html-tree.ts";

/** A page in a page in a page is deep enough. */
const deepest = 3;

/** Puts what such elements show where they stand; their lines are those of the element. */
export function unfoldInnerPages(document: Node, depth = 0): void {
  const shown = textLength(document);
  for (const element of [...descendants(document)].filter(isElement)) {
    const inner = innerOf(element, shown);
    if (inner === null || depth === deepest) continue;
    unfoldInnerPages(inner, depth + 1);
    for (const node of descendants(inner)) if (isElement(node)) place(node, element);
    element.tagName = "section";
    element.childNodes = [...childrenOf(inner)];
    for (const child of element.childNodes) child.parentNode = element;
  }
}

/** Null where an element shows nothing of its own; `shown` is how much the page around it does. */
function innerOf(element: Element, shown: number): Node | null {
  if (element.tagName === "iframe") {
    const source = attribute(element, "srcdoc");
    return source === "" ? null : parseHtml(source);
  }
  if (element.tagName === "template")
    return attribute(element, "shadowrootmode") === "" ? null : (element as Tree.Template).content;
  if (element.tagName !== "noscript") return null;
  // A page that says more to browsers without scripts than with them was saved before its scripts ran.
  const source = textOf(element);
  if (source.length <= shown) return null;
  const inner = parseHtml(source);
  return textLength(inner) > shown ? inner : null;
}

function place(node: Element, { sourceCodeLocation }: Element): void {
  node.sourceCodeLocation = sourceCodeLocation ?? null;
}
