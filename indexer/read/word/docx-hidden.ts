/** Text that Word keeps in a document but shows to no reader. */
import {
  allNamed,
  child,
  remove,
  settingOf,
  switchOf,
  type XmlDocument,
  type XmlElement,
} from "./xml.ts";

/** Takes hidden runs and rows out of `body`; gives how many letters they held. */
export function removeHidden(body: XmlDocument, styles: XmlDocument | null): number {
  const isHiddenStyle = createStyleTest(styles);
  let letters = 0;
  const take = (element: XmlElement) => {
    letters += allNamed(element, "w:t").reduce(
      (n, { textContent }) => n + (textContent ?? "").length,
      0,
    );
    remove(element);
  };
  for (const run of allNamed(body, "w:r")) if (isHidden(run, isHiddenStyle)) take(run);
  for (const row of allNamed(body, "w:tr"))
    if (switchOf(child(row, "w:trPr"), "w:hidden")) take(row);
  return letters;
}

/** »Klik her for at skrive tekst«: what Word shows in a field that nobody has filled in (ECMA-376, 17.5.2.39). */
export function removePlaceholders(body: XmlDocument): void {
  for (const field of allNamed(body, "w:sdt")) {
    if (!switchOf(child(field, "w:sdtPr"), "w:showingPlcHdr")) continue;
    for (const run of allNamed(field, "w:r")) remove(run);
  }
}

type StyleTest = (id: string | null) => boolean | null;

/** The run's own word counts most, then its style's, then its paragraph's style's (ECMA-376, 17.7.2). */
function isHidden(run: XmlElement, isHiddenStyle: StyleTest): boolean {
  const properties = child(run, "w:rPr");
  const own = switchOf(properties, "w:vanish");
  if (own !== null) return own;
  const style = isHiddenStyle(settingOf(properties, "w:rStyle"));
  return style ?? isHiddenStyle(settingOf(child(paragraphOf(run), "w:pPr"), "w:pStyle")) ?? false;
}

function paragraphOf(run: XmlElement): XmlElement | null {
  let node = run.parentNode;
  while (node !== null && node.nodeName !== "w:p") node = node.parentNode;
  return node as XmlElement | null;
}

/** Whether a style hides what it is put on, by itself or by what it is based on. */
function createStyleTest(styles: XmlDocument | null): StyleTest {
  const all = styles === null ? [] : allNamed(styles, "w:style");
  const byId = new Map(all.map((style) => [style.getAttribute("w:styleId") ?? "", style]));
  const test = (id: string | null, seen: readonly string[]): boolean | null => {
    const style = id === null || seen.includes(id) ? undefined : byId.get(id);
    if (id === null || style === undefined) return null;
    const own = switchOf(child(style, "w:rPr"), "w:vanish");
    return own ?? test(settingOf(style, "w:basedOn"), [...seen, id]);
  };
  return (id) => test(id, []);
}
