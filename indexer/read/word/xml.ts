/** The few questions asked of an office document's XML. */
import { DOMParser, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

export type XmlDocument = Document;
export type XmlElement = Element;

/** @throws when the text is no XML */
export function parseXml(text: string): Document {
  return new DOMParser({ onError: stopAtFatal }).parseFromString(text, "text/xml");
}

function stopAtFatal(level: string, message: string): void {
  if (level === "fatalError") throw new Error(message);
}

export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

const elementNode = 1;

/** Whether a node is an element of this name, prefix and all. */
export function isNamed(node: unknown, name: string): node is Element {
  return (node as Element | null)?.nodeName === name;
}

/** All below, in order: a list that stays as it is when the tree changes. */
export function allNamed(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name));
}

export function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === elementNode,
  );
}

export function child(element: Element | null | undefined, name: string): Element | null {
  for (const node of Array.from(element?.childNodes ?? [])) if (isNamed(node, name)) return node;
  return null;
}

/** `w:val` of the child of this name; null where there is none. */
export function settingOf(element: Element | null | undefined, name: string): string | null {
  return child(element, name)?.getAttribute("w:val") ?? null;
}

/** A property that is on when it is there, unless its value says otherwise; null where it is not. */
export function switchOf(element: Element | null | undefined, name: string): boolean | null {
  const mark = child(element, name);
  return mark === null ? null : !/^(?:0|false|off)$/.test(mark.getAttribute("w:val") ?? "");
}

/** Whether anything is written in a part of a Word document. */
export function hasText(element: XmlElement): boolean {
  return allNamed(element, "w:t").some((text) => text.textContent?.trim() !== "");
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
