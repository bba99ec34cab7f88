/** Words that are struck out: a reader sees that they do not hold any more, so none of them is read as if it did. */
import type { Problem } from "../../../contract/meeting.ts";
import {
  attribute,
  descendants,
  type Element,
  isElement,
  type Node,
  parentOf,
  textLength,
  textOf,
} from "./html-tree.ts";

const struckTags = new Set(["s", "strike", "del"]);
const struckStyle = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const blocks = /^(?:p|div|li|td|th|dd|dt|h[1-6]|blockquote|section|article|body|html)$/;
/** An item that is struck out as a whole was on the agenda all the same. */
const heading = /^h[1-6]$/;
const numbered = /^\s*(?:punkt\s+)?\d{1,4}[.:)]?\s/i;

/** The outermost struck elements that are none of the text, in order. */
export function findStruck(root: Node): Element[] {
  const struck = [...descendants(root)].filter(isElement).filter(isStruck);
  const known = new Set<Node>(struck);
  return struck.filter((element) => !hasAbove(element, known) && !isWholeHeading(element));
}

/** How much was left out, and where first. */
export function tellStruck(
  struck: readonly Element[],
  { name, line }: { readonly name: string; readonly line?: number },
): Problem[] {
  const held = struck.filter((element) => textLength(element) > 0);
  const [first] = held;
  if (first === undefined) return [];
  const letters = held.reduce((sum, element) => sum + textLength(element), 0);
  const message = `${letters} tegn i ${name} er streget over og er udeladt.`;
  const at = line ?? first.sourceCodeLocation?.startLine ?? 1;
  return [{ code: "struck-text", line: at, message }];
}

function isStruck(element: Element): boolean {
  return struckTags.has(element.tagName) || struckStyle.test(attribute(element, "style"));
}

function hasAbove(element: Element, known: ReadonlySet<Node>): boolean {
  for (let node = parentOf(element); node !== null; node = parentOf(node))
    if (known.has(node)) return true;
  return false;
}

function isWholeHeading(element: Element): boolean {
  if (element.tagName === "del") return false;
  const block = blockOf(element);
  const words = textOf(block).trim();
  return (heading.test(block.tagName) || numbered.test(words)) && textOf(element).trim() === words;
}

function blockOf(element: Element): Element {
  let block = element;
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (!isElement(node)) break;
    block = node;
    if (blocks.test(node.tagName)) break;
  }
  return block;
}
