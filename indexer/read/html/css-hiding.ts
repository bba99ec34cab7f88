/** Which elements a page's own style sheets hide, as far as plain selectors tell. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { attribute, descendants, type Element, isElement, type Node, textOf } from "./html-tree.ts";

/** `"*"` for any tag; all classes and the id must be the element's. */
type Selector = {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly id: string | null;
};

const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:p[tx]|%)?\s*(?:;|!|$))/i;
const plainSelector = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i;
/** Rules for print, small screens and the like do not hold for whoever reads the page. */
const conditional = /@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** Whether such declarations, of a rule or of an element's own, hide what they are said of. */
export function hides(declarations: string): boolean {
  return hiding.test(declarations);
}

/** Tells of an element whether the style sheets inside `page` hide it. */
export function readHidingRules(page: Node): (element: Element) => boolean {
  const rules = new Map<string, boolean>();
  for (const sheet of sheetsIn(page)) {
    for (const [, selectors = "", declarations = ""] of matchesIn(sheet, /([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(",")) rules.set(selector.trim(), hides(declarations));
    }
  }
  const hidden = [...rules].flatMap(([text, hide]) => (hide ? (toSelector(text) ?? []) : []));
  return hidden.length === 0 ? () => false : (element) => hidden.some((one) => fits(element, one));
}

function* sheetsIn(page: Node): Generator<string> {
  for (const node of descendants(page)) {
    if (!isElement(node) || node.tagName !== "style") continue;
    yield textOf(node)
      .replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, "")
      .replace(conditional, "");
  }
}

/** Null where more than the element itself decides, such as what it stands in. */
function toSelector(text: string): Selector | null {
  const [, tag = "*", marks = ""] = plainSelector.exec(text) ?? [];
  if (marks === "") return null;
  const parts = marks.match(/[.#][\w-]+/g) ?? [];
  const named = (sign: string) => parts.filter((part) => part[0] === sign).map((p) => p.slice(1));
  return { tag: tag.toLowerCase(), classes: named("."), id: named("#")[0] ?? null };
}

function fits(element: Element, { tag, classes, id }: Selector): boolean {
  if (tag !== "*" && tag !== element.tagName) return false;
  if (id !== null && attribute(element, "id") !== id) return false;
  const own = attribute(element, "class").split(/\s+/);
  return classes.every((name) => own.includes(name));
}
