/** What a web page shows around its minutes: never an item's text, but its foot or its logo may tell whose the page is. */
import { htmlBlocks } from "./html-blocks.ts";
import { attribute, descendants, isElement, type Node } from "./html-tree.ts";

/** `page` holds the minutes, `furniture` is none of them though it stands in it, `hidden` nobody sees. */
type Shown = {
  readonly page: Node;
  readonly furniture: ReadonlySet<Node>;
  readonly hidden: ReadonlySet<Node>;
};

const longest = 200;
const most = 1_000;

/** The lines outside the minutes and what pictures are called, each once; long ones tell of something else. */
export function saidAround(document: Node, { page, furniture, hidden }: Shown): string[] {
  const outside = page === document ? [] : linesOf(document, new Set([...hidden, page]));
  const inside = [...furniture].flatMap((node) => linesOf(node, hidden));
  const lines = [...outside, ...inside, ...picturesIn(document)].map((line) => line.trim());
  const brief = lines.filter((line) => line !== "" && line.length <= longest);
  return [...new Set(brief)].slice(0, most);
}

function linesOf(node: Node, skipped: ReadonlySet<Node>): string[] {
  return htmlBlocks(node, { skipped }).map(({ text }) => text);
}

function picturesIn(document: Node): string[] {
  return [...descendants(document)].flatMap((node) =>
    isElement(node) && node.tagName === "img" ? attribute(node, "alt").replace(/\s+/g, " ") : [],
  );
}
