/**
 * FirstAgenda's markup of an item's sections, in its JSON and in saved pages alike: a container with a
 * heading and a span for each section. Headings inside a span belong to the text (facts of 2024-2026).
 */
import type { Role } from "../blocks/block.ts";
import { attribute, type Element } from "./html-tree.ts";

/** Where in such markup a text stands; on any other page everything stands on the `page`. */
export type SectionPlace = "page" | "container" | "label" | "section";

/** Where the children of an element stand, when the element itself stands at `place`. */
export function placeIn(element: Element, place: SectionPlace): SectionPlace {
  if (attribute(element, "id") === "sagsfremstillingContainer") return "container";
  if (place !== "container") return place;
  if (element.tagName === "h3") return "label";
  return element.tagName === "span" ? "section" : "container";
}

export const roleAt: Readonly<Record<SectionPlace, Role | null>> = {
  page: null,
  container: "text",
  label: "label",
  section: "text",
};
