/** What a web page says of itself in its head: never an item's text, but it may tell whose the meeting was, and when. */
import { attribute, descendants, type Element, isElement, type Node, textOf } from "./html-tree.ts";

const telling =
  /^(?:og:title|og:site_name|og:description|twitter:title|description|dc\.?title|dc\.?(?:publisher|creator)|author|publisher|title)$/i;
const most = 12;
const longest = 200;

/** The title first, then what `meta` says, as printed; Word's own name for every item is none. */
export function toldByPage(document: Node): string[] {
  const told: string[] = [];
  for (const node of descendants(document)) {
    if (!isElement(node)) continue;
    const text = node.tagName === "title" ? textOf(node) : metaOf(node);
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain !== "" && plain.length <= longest && plain !== "Dagsordenspunkt") told.push(plain);
    if (told.length === most || node.tagName === "body") break;
  }
  return [...new Set(told)];
}

function metaOf(element: Element): string {
  if (element.tagName !== "meta") return "";
  const name = attribute(element, "property") || attribute(element, "name");
  return telling.test(name) ? attribute(element, "content") : "";
}
