/** The few questions asked of an HTML tree. */
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type Node = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;
export type Element = Tree.Element;

/** A document's tree, with the places of its nodes in the source; never throws. */
export function parseHtml(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === "#text";
}

export function childrenOf(node: Node): readonly Tree.ChildNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Null at the top. */
export function parentOf(node: Node): Node | null {
  return "parentNode" in node ? (node.parentNode as Node | null) : null;
}

/** "" where the attribute is absent. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

/** The node itself and all below it, in the document's order; a tree of any depth. */
export function* descendants(root: Node): Generator<Node> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of [...childrenOf(node)].reverse()) open.push(child);
  }
}

export function find(root: Node, holds: (element: Element) => boolean): Element | null {
  for (const node of descendants(root)) if (isElement(node) && holds(node)) return node;
  return null;
}

/** `title` and `xml` stand in the middle of what Word exports: its own name and settings, never text. */
const silent = new Set(
  "script style noscript noframes template svg head title iframe xml w:worddocument o:documentproperties".split(
    " ",
  ),
);

export function isSilent(node: Node): boolean {
  return isElement(node) && silent.has(node.tagName);
}

/** All text in a node, as the source has it. */
export function textOf(root: Node): string {
  return [...descendants(root)].map((node) => (isText(node) ? node.value : "")).join("");
}

/** How much text a reader of the page would see in a node, in letters. */
export function textLength(root: Node): number {
  let length = 0;
  for (const node of descendants(root)) {
    const shown = isText(node) && node.parentNode !== null && !isSilent(node.parentNode as Node);
    if (shown) length += node.value.trim().length;
  }
  return length;
}
