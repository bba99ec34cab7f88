/** Rows of controls that only open the panels below them: none of the text, but the name of a panel that has no heading. */
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
  parentOf,
  parseHtml,
  textOf,
} from "./html-tree.ts";

/** `strips` are not printed; `panels` are shown, also where they wait for a click. */
type Tabs = { readonly strips: ReadonlySet<Node>; readonly panels: ReadonlySet<Node> };

type Strip = { readonly element: Element; readonly controls: readonly Element[] };

/**
 * Finds the strips of a page, and sets the words of each control as the first line of its panel, where the panel
 * does not begin with them itself. A strip whose panels nobody can tell, and whose words do not stand again below
 * it, is left as it is: its words may be the only labels that there are.
 */
export function settleTabs(page: Node): Tabs {
  const strips = new Set<Node>();
  const panels = new Set<Node>();
  const byId = new Map(elementsIn(page).map((one) => [attribute(one, "id"), one] as const));
  byId.delete("");
  for (const strip of findStrips(page)) {
    const opened = panelsOf(strip, byId);
    if (opened === null && !recurBelow(strip)) continue;
    strips.add(strip.element);
    for (const [i, panel] of (opened ?? []).entries()) {
      panels.add(panel);
      const words = wordsOf(strip.controls[i]);
      if (!isCalled(panel, words)) prepend(panel, words);
    }
  }
  return { strips, panels };
}

const fewest = 2;
const longest = 40;
const tabNames = /(?:^|[\s_-])tabs?(?:$|[\s_-])/i;

/** What an element shows: its words, cut where they are too many for a control, whether others than controls say any. */
type Shown = { readonly words: string; readonly isPlain: boolean; readonly controls: number };

const nothing: Shown = { words: "", isPlain: false, controls: 0 };

/** The outermost elements whose text is nothing but the words of several controls. */
function findStrips(page: Node): Strip[] {
  const shown = new Map<Node, Shown>();
  const nodes = [...descendants(page)];
  for (const node of [...nodes].reverse()) shown.set(node, showing(node, shown));
  const isStrip = (node: Node | null) => {
    const { isPlain, controls } = (node && shown.get(node)) ?? nothing;
    return !isPlain && controls >= fewest;
  };
  const outermost = nodes.filter((node) => isStrip(node) && !isStrip(parentOf(node)));
  return outermost.filter(isElement).map((element) => ({ element, controls: controlsIn(element) }));
}

function showing(node: Node, known: ReadonlyMap<Node, Shown>): Shown {
  if (isText(node)) {
    const words = node.value.slice(0, longest + 1);
    return { words, isPlain: node.value.trim() !== "", controls: 0 };
  }
  if (isSilent(node)) return nothing;
  const inner = childrenOf(node).map((child) => known.get(child) ?? nothing);
  let words = "";
  for (const part of inner) if (words.length <= longest) words += part.words;
  if (isElement(node) && isControl(node)) {
    const isBrief = words.length <= longest && /^\s*\p{Lu}/u.test(words);
    return { words, isPlain: !isBrief, controls: 1 };
  }
  const controls = inner.reduce((sum, part) => sum + part.controls, 0);
  return { words, isPlain: inner.some(({ isPlain }) => isPlain), controls };
}

function controlsIn(strip: Element): Element[] {
  const controls: Element[] = [];
  const open: Node[] = [strip];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node) && isControl(node)) controls.push(node);
    else open.push(...[...childrenOf(node)].reverse());
  }
  return controls;
}

function isControl(element: Element): boolean {
  if (element.tagName === "button" || /^(?:tab|button)$/.test(attribute(element, "role")))
    return true;
  return element.tagName === "a" && attribute(element, "href").startsWith("#") && isInTabs(element);
}

/** A tab is an entry of a list of tabs, or stands in one. */
function isInTabs(element: Element): boolean {
  let node = parentOf(element);
  for (let up = 0; up < nearestList && node !== null && isElement(node); up += 1) {
    if (attribute(node, "role") === "tablist" || tabNames.test(attribute(node, "class")))
      return true;
    node = parentOf(node);
  }
  return false;
}

const nearestList = 3;

/** As the controls name them, or, in order, as many as there are controls right below; null where neither tells. */
function panelsOf(strip: Strip, byId: ReadonlyMap<string, Element>): Element[] | null {
  const named = strip.controls.map((control) => byId.get(targetOf(control)));
  const known = [...new Set(named)].filter((panel) => panel !== undefined);
  if (known.length === strip.controls.length) return known;
  const below = siblingsBelow(strip.element);
  const first = below.slice(0, strip.controls.length);
  const isRow = first.length === strip.controls.length && first.every(isBox);
  const isSure = first.some((one) => attribute(one, "role") === "tabpanel") || recurBelow(strip);
  return isRow && isSure && below.length === first.length ? first : null;
}

const isBox = ({ tagName }: Element) => tagName === "div" || tagName === "section";

/** Of a tab in an entry of a list, the link in it may name the panel. */
function targetOf(control: Element): string {
  const names = ["aria-controls", "data-target", "data-bs-target", "href"];
  const ids = elementsIn(control).flatMap((one) => names.map((name) => attribute(one, name)));
  return ids.find((id) => id !== "" && id !== "#")?.replace(/^#/, "") ?? "";
}

/** Whether a control's words are a heading, or a line alone, below the strip. */
function recurBelow({ element, controls }: Strip): boolean {
  const words = new Set(controls.map(wordsOf));
  return siblingsBelow(element).some((sibling) =>
    elementsIn(sibling).some((one) => lines.test(one.tagName) && words.has(wordsOf(one))),
  );
}

const lines = /^(?:h[1-6]|p|strong|b|dt|th|summary|legend)$/;

function siblingsBelow(element: Element): Element[] {
  const siblings = childrenOf(parentOf(element) ?? element);
  const at = siblings.indexOf(element) + 1;
  return siblings.slice(at, at + mostBelow).filter(isElement);
}

/** Panels stand right below their strip. */
const mostBelow = 60;

const elementsIn = (node: Node) => [...descendants(node)].filter(isElement);

function wordsOf(element: Element | undefined): string {
  return element === undefined ? "" : textOf(element).replace(/\s+/g, " ").trim();
}

/** Whether the first thing that is said in a panel is a heading, or these words. */
function isCalled(panel: Element, words: string): boolean {
  const first = [...descendants(panel)].find((node) => isText(node) && node.value.trim() !== "");
  const parent = first && parentOf(first);
  if (!parent || !isElement(parent)) return false;
  return /^h[1-6]$/.test(parent.tagName) || wordsOf(parent) === words;
}

function prepend(panel: Element, words: string): void {
  const [line] = elementsIn(parseHtml("<p></p>")).filter(({ tagName }) => tagName === "p");
  if (line === undefined) return;
  line.childNodes = [{ nodeName: "#text", value: words, parentNode: line }];
  line.sourceCodeLocation = panel.sourceCodeLocation ?? null;
  line.parentNode = panel;
  panel.childNodes.unshift(line);
}
