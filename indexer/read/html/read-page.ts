/** A saved web page's source to blocks: without menus, cookie texts and footers. */
import type { ReadResult } from "../blocks/block.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { saidAround } from "./html-around.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { findFurniture, findMain } from "./html-furniture.ts";
import { findHidden, tellHidden } from "./html-hidden.ts";
import { toldByPage } from "./html-told.ts";
import { type Element, type Node, parentOf, parseHtml } from "./html-tree.ts";
import { unfoldInnerPages } from "./inner-pages.ts";
import { findStruck, tellStruck } from "./struck.ts";
import { settleTabs } from "./tab-strips.ts";

/** Lines are those of `text`. Never throws. */
export function readPage(text: string, name: string): ReadResult {
  const document = parseHtml(text);
  unfoldInnerPages(document);
  const tabs = settleTabs(document);
  const unseen = findHidden(document, "page", tabs.panels);
  const page = findMain(document);
  const furniture = findFurniture(page);
  const struck = findStruck(page);
  const skipped = new Set<Node>([...furniture, ...unseen, ...struck, ...tabs.strips]);
  const blocks = withPrintedNumbers(htmlBlocks(page, { skipped }));
  const ofMinutes = (element: Element) => isMinutes(element, page, furniture);
  const problems = [
    ...tellHidden(unseen.filter(ofMinutes), { name }),
    ...tellStruck(struck.filter(ofMinutes), { name }),
  ];
  const around = saidAround(document, { page, furniture, hidden: new Set<Node>(unseen) });
  const own = { told: toldByPage(document), around };
  if (blocks.length > 0) return { blocks, problems, ...own };
  const message = `${name} viser ingen tekst.`;
  return { blocks, problems: [...problems, { code: "empty-file", line: 1, message }] };
}

/** Below `page`, and no part of a menu or the like. */
function isMinutes(element: Element, page: Node, furniture: ReadonlySet<Node>): boolean {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (furniture.has(node)) return false;
    if (node === page) return true;
  }
  return false;
}
