/** What of a page no reader of it sees; what only waits for a click is seen. */
import type { Problem } from "../../../contract/meeting.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { hides, readHidingRules } from "./css-hiding.ts";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  type Node,
  parentOf,
  textLength,
} from "./html-tree.ts";

/** Municipal pages keep whole decisions in panels; a field of FirstAgenda has nothing to open them with. */
type Surroundings = "page" | "field";

/** The outermost hidden elements, in order; `panels` are known to be opened by a control. */
export function findHidden(
  root: Node,
  surroundings: Surroundings,
  panels: ReadonlySet<Node> = new Set(),
): Element[] {
  const byRule = readHidingRules(root);
  const isPanel = surroundings === "page" ? createPanelTest(root) : () => false;
  const hidden: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (
      isElement(node) &&
      (isMarkedHidden(node) || byRule(node)) &&
      !panels.has(node) &&
      !isPanel(node)
    )
      hidden.push(node);
    else open.push(...[...childrenOf(node)].reverse());
  }
  return hidden;
}

/** What was left out is told with its length, never with its words. */
export function tellHidden(
  hidden: readonly Element[],
  { name, line }: { readonly name: string; readonly line?: number },
): Problem[] {
  return hidden.flatMap((element) => {
    const at = line ?? element.sourceCodeLocation?.startLine ?? 1;
    return tellHiddenLetters(textLength(element), name, at);
  });
}

function isMarkedHidden(element: Element): boolean {
  return (
    element.attrs.some(({ name, value }) => name === "hidden" && value !== "until-found") ||
    hides(attribute(element, "style"))
  );
}

/** Whole parts of class names, as page builders name what opens and closes. */
const panelNames =
  /(?:^|[\s_-])(?:accordions?|akkordion|collapse|collapsible|collapsed|tab-?(?:pane|panel|content)|panel|foldout|expand(?:able|ed)?|toggle)(?:$|[\s_-])/i;
const panelRoles = /^(?:tabpanel|region)$/;
const targets = ["aria-controls", "data-target", "data-bs-target", "href", "for"];

/** Whether a control of the page opens an element. */
function createPanelTest(page: Node): (element: Element) => boolean {
  const opened = new Set<string>();
  for (const node of descendants(page)) {
    if (!isElement(node)) continue;
    for (const name of targets) {
      const ids = attribute(node, name);
      if (name !== "href" || ids.startsWith("#"))
        for (const id of ids.split(/\s+/)) opened.add(id.replace(/^#/, ""));
    }
  }
  opened.delete("");
  return (element) =>
    opened.has(attribute(element, "id")) ||
    panelRoles.test(attribute(element, "role")) ||
    panelNames.test(`${attribute(element, "class")} ${attribute(element, "id")}`) ||
    followsControl(element);
}

/** "Vis beslutning", and directly after it what it shows. */
function followsControl(element: Element): boolean {
  const parent = parentOf(element);
  if (parent === null) return false;
  const siblings = childrenOf(parent).filter(isElement);
  const before = siblings[siblings.indexOf(element) - 1];
  return before !== undefined && [...descendants(before)].some(isControl);
}

function isControl(node: Node): boolean {
  return (
    isElement(node) &&
    (node.tagName === "button" ||
      attribute(node, "role") === "button" ||
      node.attrs.some(({ name }) => name === "aria-expanded"))
  );
}
