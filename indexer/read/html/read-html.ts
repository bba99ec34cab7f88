/** A web page as saved from a browser, to blocks: without menus, cookie texts and footers. */
import type { ReadResult } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { findFurniture, findMain } from "./html-furniture.ts";
import { findHidden, tellHidden } from "./html-hidden.ts";
import { toldByPage } from "./html-told.ts";
import { type Element, type Node, parentOf, parseHtml } from "./html-tree.ts";
import { unfoldInnerPages } from "./inner-pages.ts";
import { findStruck, tellStruck } from "./struck.ts";

/** Reads a page in any of the encodings that decode.ts knows; lines are the source's. Never throws. */
export function readHtml(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  if (text === "") return { blocks: [], problems };
  const document = parseHtml(text);
  unfoldInnerPages(document);
  const unseen = findHidden(document, "page");
  const page = findMain(document);
  const furniture = findFurniture(page);
  const struck = findStruck(page);
  const skipped = new Set<Node>([...furniture, ...unseen, ...struck]);
  const blocks = withPrintedNumbers(htmlBlocks(page, { skipped }));
  const ofMinutes = (element: Element) => isMinutes(element, page, furniture);
  const told = [
    ...tellHidden(unseen.filter(ofMinutes), { name }),
    ...tellStruck(struck.filter(ofMinutes), { name }),
  ];
  const own = toldByPage(document);
  if (blocks.length > 0) return { blocks, problems: [...problems, ...told], told: own };
  const message = `${name} viser ingen tekst.`;
  return { blocks, problems: [...problems, ...told, { code: "empty-file", line: 1, message }] };
}

/** Below `page`, and no part of a menu or the like. */
function isMinutes(element: Element, page: Node, furniture: ReadonlySet<Node>): boolean {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (furniture.has(node)) return false;
    if (node === page) return true;
  }
  return false;
}
