/** Where each section of an item can be linked to: by its label and its text, not by its place, which may change. Pure. */
import type { Section } from "../../contract/meeting.ts";
import { toAscii } from "../../contract/plain/text/ascii-letters.ts";
import { sectionLabel } from "../text/sections.ts";

type Named = Pick<Section, "type" | "label" | "text">;

/** `oekonomi-1x8f2k`: the same as long as the section is printed so; twins are told apart by their order. */
export function toSectionIds(sections: readonly Named[]): string[] {
  const ids = sections.map((one) => `${toSlug(sectionLabel(one))}-${fingerprint(one.text)}`);
  return ids.map((id, at) => {
    const before = ids.slice(0, at).filter((other) => other === id).length;
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

const longestSlug = 40;

function toSlug(label: string): string {
  const letters = toAscii(label, "written").normalize("NFD").replace(/\p{M}/gu, "");
  const slug = letters.replace(/[^a-z0-9]+/g, "-").slice(0, longestSlug);
  return slug.replace(/^-|-$/g, "") || "afsnit";
}

/** Of its letters and figures alone: blanks, line breaks and marks differ from one way of reading to the next. */
function fingerprint(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return fnv1a(letters).toString(36).padStart(7, "0");
}

/** The 32-bit FNV-1a hash (draft-eastlake-fnv), over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
