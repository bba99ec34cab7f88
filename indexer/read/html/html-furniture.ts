/** What of a saved web page is the portal's furniture, not the minutes: menus, cookie texts, footers. */
import {
  attribute,
  descendants,
  type Element,
  find,
  isElement,
  isSilent,
  type Node,
  textLength,
  textOf,
} from "./html-tree.ts";

const tags = new Set(["nav", "footer", "aside", "dialog", "form", "select", "datalist"]);
const roles = new Set(["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog"]);

/** Whole parts of class names and ids, as portals and content systems name their furniture. */
const names =
  /(?:^|[\s_-])(?:cookies?|cookiebot|cookieinformation|consent|breadcrumbs?|navbar|navigation|mainmenu|sidemenu|menu|footer|skip-?links?|social|share|toolbar|search)(?:$|[\s_-])/i;

/**
 * The furniture of a page. What holds half of the page's text is none, however it is named: old
 * portals wrap the whole page in a form, and menus in saved pages hold the meeting itself. Nor is what
 * heads a part of minutes: a decision set aside, or an item of the »Social- og Sundhedsudvalg«.
 */
export function findFurniture(page: Node): ReadonlySet<Node> {
  const half = textLength(page) / 2;
  const furniture = new Set<Node>();
  for (const node of descendants(page)) {
    if (isSilent(node)) furniture.add(node);
    else if (isElement(node) && looksLikeFurniture(node) && textLength(node) < half) {
      if (!headsMinutes(node)) furniture.add(node);
    }
  }
  return furniture;
}

const headings = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "strong",
  "b",
  "dt",
  "th",
  "summary",
]);
const minutesHead =
  /^\s*(?:beslutning(?:er)?|indstilling|sagsfremstilling|afstemning|sagsresum[eé])(?![\p{L}-]).{0,80}$/iu;

/** Whether one of the headings inside is what only minutes are headed. */
function headsMinutes(element: Element): boolean {
  return (
    find(element, (one) => headings.has(one.tagName) && minutesHead.test(textOf(one))) !== null
  );
}

function looksLikeFurniture(element: Element): boolean {
  if (tags.has(element.tagName) || roles.has(attribute(element, "role"))) return true;
  if (element.tagName === "body" || element.tagName === "html") return false;
  return names.test(`${attribute(element, "class")} ${attribute(element, "id")}`);
}

/** The part of a page that says it is the main one, where it holds a fifth of the text; else the page. */
export function findMain(page: Node): Node {
  const main = find(
    page,
    (element) => element.tagName === "main" || attribute(element, "role") === "main",
  );
  return main !== null && textLength(main) * 5 > textLength(page) ? main : page;
}
