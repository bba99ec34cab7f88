/**
 * Drawings that a chart library makes on the server, as data: elements with their attributes, which Preact writes
 * and escapes like all others. What the pages' policy forbids (style sheets and attributes) is left out.
 */
import { parseHTML } from "linkedom";
import { LRUCache } from "lru-cache";
import { h, type VNode } from "preact";

export type Drawing = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawing | string)[];
};

/** What a library needs of a browser to draw in. */
const { document } = parseHTML("<!doctype html><html></html>");

/** The same input is the same drawing; the most recent are kept. */
const kept = new LRUCache<string, Drawing>({ max: 200 });

/** `kind` and `input` are all that the drawing is made of. */
export function drawOnce<Input>(
  kind: string,
  input: Input,
  draw: (input: Input, document: Document) => Element,
): Drawing {
  const key = JSON.stringify([kind, input]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const drawing = toDrawing(draw(input, document));
  kept.set(key, drawing);
  return drawing;
}

/** `more` are attributes of the outermost element. */
export function toVNode(drawing: Drawing, more: Readonly<Record<string, string>> = {}): VNode {
  const { name, attributes, children } = drawing;
  const inner = children.map((child) => (typeof child === "string" ? child : toVNode(child)));
  return h(name, { ...attributes, ...more }, inner);
}

/** Drawings repeat what stands as text: the keyboard is given that. */
const noStop = { tabindex: "-1" };

const forbidden: ReadonlySet<string> = new Set(["style", "script"]);

function toDrawing(element: Element): Drawing {
  const attributes = [...element.attributes].filter(({ name }) => isAllowed(name));
  return {
    name: element.localName,
    attributes: {
      ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      ...(element.localName === "a" ? noStop : {}),
    },
    children: [...element.childNodes].flatMap(toChild),
  };
}

/** The library's own class is what its style sheet went by. */
function isAllowed(attribute: string): boolean {
  return !["style", "class"].includes(attribute) && !attribute.startsWith("on");
}

function toChild(node: Node): (Drawing | string)[] {
  if (isElement(node)) return forbidden.has(node.localName) ? [] : [toDrawing(node)];
  return node.textContent === null ? [] : [node.textContent];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
