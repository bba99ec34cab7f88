/** Which elements of an OpenDocument text are shown to no reader (OpenDocument 1.3, part 3). */
import { allNamed, type XmlDocument, type XmlElement } from "../word/xml.ts";

/** A style by its family and name, as elements of that family name it. */
type Styles = ReadonlyMap<string, XmlElement>;

/** `parts` hold the styles: the common ones and the document's own. */
export function createHiddenTest(
  parts: readonly (XmlDocument | null)[],
): (element: XmlElement) => boolean {
  const styles: Styles = new Map(
    parts
      .flatMap((part) => (part === null ? [] : allNamed(part, "style:style")))
      .map((style) => [
        styleKey(style.getAttribute("style:family"), style.getAttribute("style:name")),
        style,
      ]),
  );
  return (element) => hidesItself(element) || isHiddenByStyle(element, styles);
}

const hidingFields = new Set(["text:hidden-text", "text:hidden-paragraph"]);

/** A field or a section says of itself whether it is shown now; one field hides the paragraph that it stands in. */
function hidesItself(element: XmlElement): boolean {
  const { nodeName } = element;
  if (hidingFields.has(nodeName)) return !isShown(element);
  if (nodeName === "text:section")
    return element.getAttribute("text:display") === "none" || isHiddenNow(element);
  return (
    nodeName === "text:p" && allNamed(element, "text:hidden-paragraph").some((one) => !isShown(one))
  );
}

const isHiddenNow = (element: XmlElement) => element.getAttribute("text:is-hidden") === "true";
const isShown = (field: XmlElement) => field.getAttribute("text:is-hidden") === "false";

function isHiddenByStyle(element: XmlElement, styles: Styles): boolean {
  const family = element.nodeName === "text:span" ? "text" : "paragraph";
  let style = styles.get(styleKey(family, element.getAttribute("text:style-name")));
  // A style that is its own parent ends somewhere.
  for (let steps = 0; style !== undefined && steps < mostParents; steps += 1) {
    const display = displayOf(style);
    if (display !== null) return display === "none";
    style = styles.get(styleKey(family, style.getAttribute("style:parent-style-name")));
  }
  return false;
}

const mostParents = 50;

/** What a style says itself; null where it is for its parent to say. */
function displayOf(style: XmlElement): string | null {
  const said = allNamed(style, "style:text-properties").map((own) =>
    own.getAttribute("text:display"),
  );
  return said.find((value) => value) ?? null;
}

const styleKey = (family: string | null, name: string | null) => `${family ?? ""} ${name ?? ""}`;
